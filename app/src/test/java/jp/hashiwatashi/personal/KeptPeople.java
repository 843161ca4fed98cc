package jp.hashiwatashi.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.audit.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of its own with people whose data are kept, and what can be found of them anywhere in it. */
abstract class KeptPeople {

  static final String CANARY = "架空カナリア";

  @TempDir Path folder;
  Trail trail;
  JdbcClient jdbc;
  final List<Object> told = new ArrayList<>();

  @BeforeEach
  void database() throws IOException {
    trail = new Trail(folder);
    jdbc = JdbcClient.create(trail.databases.dataSource());
  }

  /** A program that may be killed and started anew. */
  final Retention retention() {
    return new Retention(jdbc, told::add);
  }

  final int run(String sql, Object... values) {
    return jdbc.sql(sql).params(List.of(values)).update();
  }

  /** @param ended days after the day on which five years of keeping are full */
  final void person(String id, int ended) {
    run(
        """
        insert into sending_record (id, name, kana, phone, email, address, birth_date, sex, moves,
          home_municipality, relocation_prefectures, occupations_wanted, occupations_experienced,
          industries_experienced, licences, skills, employment_types, office, consultant, career, wishes,
          search_key, likeness, consents, support_from, support_until, separation_reason)
        values (?, ?, ?, '0312345678', 'canary@example.jp', ?, '1970-05-17', 'FEMALE', '{TRANSFER}', '13104',
          '{}', '{}', '{}', '{}', '{}', array[?], '{}', '東', ?, ?, ?, ?, array[?],
          '{OTHER_OFFICES:2018-04-01}', '2018-04-01',
          ((now() at time zone 'Asia/Tokyo')::date - interval '5 years')::date - ?, 'TERM_ENDED')
        """,
        id,
        CANARY,
        CANARY,
        CANARY,
        CANARY,
        CANARY,
        CANARY,
        CANARY,
        CANARY,
        CANARY,
        ended);
    run("update sending_record set wishes = ? where id = ?", CANARY + "の希望", id);
  }

  /** Rows of any table, whoever may see them, that still hold a text. */
  final List<String> where(String text) throws SQLException {
    List<String> places = new ArrayList<>();
    try (Connection all = trail.databases.superuserHere().connect()) {
      var everything = JdbcClient.create(new SingleConnectionDataSource(all, true));
      for (String table :
          everything
              .sql("select tablename from pg_tables where schemaname = 'public' order by 1")
              .query((row, n) -> row.getString(1))
              .list()) {
        long rows =
            everything
                .sql("select count(*) from %s t where t::text like :text".formatted(table))
                .param("text", "%" + text + "%")
                .query(Long.class)
                .single();
        if (rows > 0) {
          places.add(table + " " + rows);
        }
      }
    }
    return places;
  }

  /** How many entries of the trail are so; as nobody here may read them. */
  final long entries(String are) throws SQLException {
    try (Connection all = trail.databases.superuserHere().connect()) {
      return JdbcClient.create(new SingleConnectionDataSource(all, true))
          .sql("select count(*) from audit_entry where " + are)
          .query(Long.class)
          .single();
    }
  }
}
