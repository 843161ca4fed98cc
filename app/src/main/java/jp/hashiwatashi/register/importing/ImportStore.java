package jp.hashiwatashi.register.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.FileEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports, each as one row. */
@Repository
class ImportStore {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};

  /** With what is said of the whole file, where that may be seen: others than its owner see less. */
  private static final String IMPORTS =
      """
      select i.*, coalesce(n.told, '') as told, coalesce(n.notices, '{}') as notices
      from import i left join import_notice n on n.import_id = i.id
      """;

  private final JdbcClient jdbc;

  ImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a new one, whose id is not looked at, and says which it is. */
  long add(Import one) {
    long id =
        jdbc.sql(
                """
                insert into import
                  (register, owner, file_name, digest, encoding, headings, mapping, all_new, state)
                values (:register, :owner, :file, :digest, :encoding, :headings, :mapping::jsonb,
                  :allNew, :state)
                returning id
                """)
            .param("register", one.register().code())
            .param("owner", one.owner())
            .param("file", one.fileName())
            .param("digest", one.digest())
            .param("encoding", one.encoding() == null ? null : one.encoding().name())
            .param("headings", one.headings().toArray(String[]::new))
            .param("mapping", JSON.writeValueAsString(one.mapping()))
            .param("allNew", one.allNew())
            .param("state", one.state().name())
            .query(Long.class)
            .single();
    jdbc.sql("insert into import_notice (import_id, told) values (:id, :told)")
        .param("id", id)
        .param("told", one.told())
        .update();
    return id;
  }

  Optional<Import> find(long id) {
    return jdbc.sql(IMPORTS + "where i.id = :id")
        .param("id", id)
        .query((row, n) -> read(row))
        .optional();
  }

  /** How many somebody has, or where that is null, how many there are to be seen. */
  int count(@Nullable String owner) {
    return jdbc.sql("select count(*) from import where coalesce(owner = :owner, true)")
        .param("owner", owner, Types.VARCHAR)
        .query(Integer.class)
        .single();
  }

  /** Some of somebody's, or where that is null, of all that are to be seen, the newest first. */
  List<Import> of(@Nullable String owner, int offset, int most) {
    return jdbc.sql(
            IMPORTS
                + """
                where coalesce(i.owner = :owner, true) order by i.id desc limit :most offset :offset
                """)
        .param("owner", owner, Types.VARCHAR)
        .param("offset", offset)
        .param("most", most)
        .query((row, n) -> read(row))
        .list();
  }

  /** Those that the program was at when it ended. */
  List<Import> underWay() {
    return jdbc.sql(IMPORTS + "where i.state in ('READING', 'APPLYING', 'UNDOING') order by i.id")
        .query((row, n) -> read(row))
        .list();
  }

  /** The latest other import of the same file that stands in the register. */
  Optional<Import> sameFile(Import one) {
    return jdbc.sql(
            IMPORTS
                + """
                where i.register = :register and i.digest = :digest and i.state = 'APPLIED' and i.id <> :id
                order by i.id desc limit 1
                """)
        .param("register", one.register().code())
        .param("digest", one.digest())
        .param("id", one.id())
        .query((row, n) -> read(row))
        .optional();
  }

  /** Writes what is chosen for the columns; false when it is at none of these steps any more. */
  boolean map(
      long id,
      Map<String, String> mapping,
      @Nullable FileEncoding encoding,
      List<String> headings,
      boolean allNew,
      ImportState... from) {
    return jdbc.sql(
                """
                update import set mapping = :mapping::jsonb, encoding = :encoding,
                  headings = :headings, all_new = :allNew
                where id = :id and state = any (:from)
                """)
            .param("mapping", JSON.writeValueAsString(mapping))
            .param("encoding", encoding == null ? null : encoding.name())
            .param("headings", headings.toArray(String[]::new))
            .param("allNew", allNew)
            .param("id", id)
            .param("from", names(from))
            .update()
        == 1;
  }

  /**
   * Takes an import a step further; false when it is at none of these steps any more. Where a step ends, its
   * rows are counted.
   */
  boolean move(long id, ImportState to, String told, ImportState... from) {
    return jdbc.sql(
                """
                with moved as (
                  update import i set state = :to,
                    ended_at = case when :to in ('APPLIED', 'UNDONE', 'REFUSED') then now() end,
                    counts = case when :ends then %s else counts end
                  where id = :id and state = any (:from) returning id)
                insert into import_notice (import_id, told) select id, :told from moved
                on conflict (import_id) do update set told = excluded.told
                """
                    .formatted(RowCounts.COUNTED))
            .param("to", to.name())
            .param("ends", !to.isUnderWay())
            .param("told", told)
            .param("id", id)
            .param("from", names(from))
            .update()
        == 1;
  }

  private static String[] names(ImportState... states) {
    return Arrays.stream(states).map(Enum::name).toArray(String[]::new);
  }

  /** Writes which rows are to be kept; false when it is at none of these steps any more. */
  boolean onlyGood(long id, boolean onlyGood, ImportState... from) {
    return jdbc.sql("update import set only_good = :only where id = :id and state = any (:from)")
            .param("only", onlyGood)
            .param("id", id)
            .param("from", names(from))
            .update()
        == 1;
  }

  void notices(long id, List<String> notices) {
    jdbc.sql(
            """
            insert into import_notice (import_id, notices) values (:id, :notices)
            on conflict (import_id) do update set notices = excluded.notices
            """)
        .param("notices", notices.toArray(String[]::new))
        .param("id", id)
        .update();
  }

  void remove(long id) {
    jdbc.sql("delete from import where id = :id").param("id", id).update();
  }

  private static Import read(ResultSet row) throws SQLException {
    String encoding = row.getString("encoding");
    var ended = row.getTimestamp("ended_at");
    return new Import(
        row.getLong("id"),
        RegisterName.of(row.getString("register")).orElseThrow(),
        row.getString("owner"),
        row.getString("file_name"),
        row.getString("digest"),
        encoding == null ? null : FileEncoding.valueOf(encoding),
        List.of((String[]) row.getArray("headings").getArray()),
        JSON.readValue(row.getString("mapping"), TEXTS),
        row.getBoolean("all_new"),
        ImportState.valueOf(row.getString("state")),
        row.getBoolean("only_good"),
        row.getString("told"),
        List.of((String[]) row.getArray("notices").getArray()),
        row.getTimestamp("made_at").toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
