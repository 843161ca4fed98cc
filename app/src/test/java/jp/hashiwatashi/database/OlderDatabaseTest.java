package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a database of an older version holds is there after the migration, and means the same. */
class OlderDatabaseTest {

  private JdbcClient jdbc;
  private Login owner;

  @BeforeEach
  void emptyDatabase() {
    owner = Databases.fresh().owner();
    jdbc =
        JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    jdbc.sql("drop schema public cascade").update();
    jdbc.sql("create schema public").update();
    jdbc.sql("grant usage on schema public to hashiwatashi_app").update();
  }

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .target(version)
        .load()
        .migrate();
  }

  @Test
  void wagesStatedByTheMonthAreTheWagesOffered() {
    migrateTo("3");
    jdbc.sql("insert into employer (id, name) values ('E-1', 'みほん　製作所ＡＢ'), ('E-2', null)").update();
    jdbc.sql(
            """
            insert into sending_record (id, name, kana, employer_id, moves, relocation_prefectures,
              occupations_wanted, occupations_experienced, industries_experienced, licences, skills,
              min_monthly_wage_yen, employment_types, office, consultant, career, wishes, search_key)
            values ('S-1', '一', 'イチ', 'E-1', '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}',
              250000, '{}', '', '', '', '', '')
            """)
        .update();
    jdbc.sql(
            """
            insert into opening (id, employer_id, moves, headcount, filled, occupation, remote,
              monthly_wage_min_yen, monthly_wage_max_yen,
              licences_required, licences_welcome, skills_welcome, experience_years, work, search_key)
            values
              ('O-1', 'E-1', '{TRANSFER}', 1, 0, '023', false, 200000, 250000, '{}', '{}', '{}', 0, '', ''),
              ('O-2', 'E-2', '{TRANSFER}', 1, 0, '023', false, null, 180000, '{}', '{}', '{}', 0, '', ''),
              ('O-3', null, '{TRANSFER}', 1, 0, '023', false, null, null, '{}', '{}', '{}', 0, '', '')
            """)
        .update();
    migrateTo("latest");
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', id, wage_unit, wage_from_yen, wage_to_yen, confidential)
                    from opening order by id
                    """)
                .query(String.class)
                .list())
        .containsExactly("O-1 MONTHLY 200000 250000 f", "O-2 MONTHLY 180000 f", "O-3 f");
    assertThat(jdbc.sql("select search_key from employer order by id").query(String.class).list())
        .containsExactly("e-1\nミホン製作所ab\n", "e-2\n\n");
    assertThat(
            jdbc.sql("select min_monthly_wage_yen from sending_record").query(Long.class).single())
        .isEqualTo(250_000);
  }
}
