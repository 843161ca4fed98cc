package jp.hashiwatashi.oversight;

import java.util.List;
import jp.hashiwatashi.shared.lists.FileNoted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists taken out as files, of those whom whoever is at work answers for. */
@Repository
class TakenFiles implements FileNoted {

  private final JdbcClient jdbc;

  TakenFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(String list, String ending, long people) {
    jdbc.sql("insert into taken_file (list, ending, people) values (:list, :ending, :people)")
        .param("list", list)
        .param("ending", ending)
        .param("people", people)
        .update();
  }

  int count() {
    return jdbc.sql("select count(*) from taken_file").query(Integer.class).single();
  }

  /** The latest first. */
  List<TakenFile> list(int offset, int most) {
    return jdbc.sql(
            """
            select * from taken_file order by taken_at desc, id desc offset :offset limit :most
            """)
        .param("offset", offset)
        .param("most", most)
        .query((row, n) ->
            new TakenFile(
                row.getLong("id"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("owner"),
                row.getString("office"),
                row.getString("list"),
                row.getString("ending"),
                row.getLong("people")))
        .list();
  }
}
