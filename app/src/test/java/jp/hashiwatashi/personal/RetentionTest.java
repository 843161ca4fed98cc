package jp.hashiwatashi.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** People whose data have been kept for five years, and what is left of them. */
class RetentionTest extends KeptPeople {

  /** All that can be kept of a person besides the record. */
  private void traces(String id) {
    run(
        """
        insert into opening (id, moves, headcount, filled, occupation, remote, licences_required,
          licences_welcome, skills_welcome, experience_years, work, search_key, confidential, office)
        values (?, '{TRANSFER}', 1, 0, '001', false, '{}', '{}', '{}', 0, '', '', false, '東')
        """,
        "O-" + id);
    run(
        "insert into match_mark (seeker_id, opening_id, kind, reason, marked_by)"
            + " values (?, ?, 'PINNED', ?, 'x')",
        id,
        "O-" + id,
        CANARY);
    run(
        "insert into former_mark (seeker_id, opening_id, kind, reason, marked_by, marked_at, ended_by)"
            + " values (?, ?, 'PINNED', ?, 'x', now(), 'x')",
        id,
        "O-" + id,
        CANARY);
    for (String one : List.of(id, id + "-MERGED")) {
      run(
          "insert into record_change (register, record_id, version, changed_by, before, after)"
              + " values ('people', ?, 1, 'x', jsonb_build_object('name', ?::text), '{}')",
          one,
          CANARY);
    }
    run(
        "insert into merged_record (register, record_id, into_id, merged_by, texts)"
            + " values ('people', ?, ?, 'x', jsonb_build_object('name', ?::text))",
        id + "-MERGED",
        id,
        CANARY);
    run(
        "insert into draft (owner, register, record_id, base_version, texts)"
            + " values ('x', 'people', ?, 1, jsonb_build_object('name', ?::text))",
        id,
        CANARY);
    run("insert into question_asked (register, id, asked_by) values ('people', ?, 'x')", id);
    run("insert into rematched (register, id, rematched_at) values ('people', ?, now())", id);
    long file =
        jdbc.sql(
                """
                with made as (
                  insert into import (register, owner, file_name, digest, headings, mapping, state)
                  values ('people', 'x', ?, repeat('0', 64), '{}', '{}', 'APPLIED') returning id)
                insert into import_notice (import_id, notices) select id, array[?] from made
                returning import_id
                """)
            .params(CANARY + ".csv", CANARY)
            .query(Long.class)
            .single();
    run("insert into import_part (import_id, number, bytes) values (?, 1, '\\x00')", file);
    run(
        "insert into import_fault (import_id, number, place, row_number, column_label, what, mend)"
            + " values (?, 1, 'x', 1, 'x', ?, 'x')",
        file,
        CANARY);
    run(
        """
        insert into import_row (import_id, row_number, outcome, record_id, base_version, texts, before,
          after, likeness, kept_version)
        values (?, 1, 'NEW', ?, 0, json_build_object('name', ?::text), '{}',
          jsonb_build_object('name', ?::text), array[?], 1)
        """,
        file,
        id,
        CANARY,
        CANARY,
        CANARY);
    new Accounts(jdbc).appoint("worker-" + id, Principal.WORKER, id);
    run("update account set email = ? where name = ?", CANARY + "@example.jp", "worker-" + id);
    jdbc.sql("select audit_look('people', :id, :id, 'person', :purpose)")
        .param("id", id)
        .param("purpose", CANARY + "との面談")
        .query((row, n) -> true)
        .single();
  }

  private List<String> counts() {
    return jdbc.sql(
            """
            select office, sex, home_prefecture, extract(year from birth_date) as born, separation_reason,
              support_from, support_until, employer_id, count(*) as people
            from sending_record group by 1, 2, 3, 4, 5, 6, 7, 8 order by support_until, office
            """)
        .query((row, n) ->
            String.join(
                " ",
                String.valueOf(row.getString(1)),
                String.valueOf(row.getString(2)),
                String.valueOf(row.getString(3)),
                String.valueOf(row.getString(4)),
                String.valueOf(row.getString(5)),
                String.valueOf(row.getString(6)),
                String.valueOf(row.getString(7)),
                row.getString(9)))
        .list();
  }

  @Test
  void nothingIsLeftOfAPersonAndCountsAndTheChainStay() throws Exception {
    person("P-OLD", 1);
    traces("P-OLD");
    trail.seal();
    person("P-NOT-SEALED-YET", 1);
    var before = counts();
    assertThat(where(CANARY)).hasSizeGreaterThan(8);

    assertThat(retention().step(10)).isEqualTo(2);

    assertThat(where(CANARY)).isEmpty();
    assertThat(where("canary@example.jp")).isEmpty();
    assertThat(where("1970-05-17")).isEmpty();
    assertThat(jdbc.sql("select count(*) from import_part").query(Long.class).single()).isZero();
    assertThat(counts()).isEqualTo(before);
    assertThat(told).as("search and matching read it anew").hasSize(2);
    assertThat(
            jdbc.sql("select disabled_by from account where name = 'worker-P-OLD'")
                .query(String.class)
                .single())
        .isEqualTo("system:test");
    trail.seal();
    assertThat(trail.verify().findings()).isEmpty();
  }

  @Test
  void contentsThatSomebodyElseErasesAreFound() throws Exception {
    person("P-1", 0);
    trail.seal();
    trail.tamper(
        """
        update audit_entry set contents = audit_contents(salt, purpose, before, after), salt = null,
          purpose = null, before = null, after = null
        where record_id = 'P-1'
        """);
    assertThat(trail.verify().findings()).isNotEmpty();
  }

  @Test
  void theEndOfSomethingElseOfTheSameNumberExcusesNothing() throws Exception {
    person("17", 0);
    trail.seal();
    trail.tamper(
        """
        update audit_entry set contents = audit_contents(salt, purpose, before, after), salt = null,
          purpose = null, before = null, after = null
        where register = 'people' and record_id = '17'
        """);
    trail.tamper(
        """
        insert into audit_entry (at, actor, source, kind, register, record_id)
        values (now(), 'system:retention', 'job', 'ERASED', 'import', '17')
        """);
    trail.seal();
    assertThat(trail.verify().findings()).isNotEmpty();
  }

  @Test
  void whoWasMadeAnonymousStaysSo() {
    person("P-STAYS", 1);
    assertThat(retention().step(10)).isEqualTo(1);
    assertThatThrownBy(() -> run("update sending_record set name = '戻した名前' where id = 'P-STAYS'"))
        .isInstanceOf(DataAccessException.class);
    assertThat(
            jdbc.sql("select foreign_to_me('people', 'P-STAYS', '')").query(String.class).single())
        .isEqualTo("ANONYMOUS");
    assertThatThrownBy(() ->
            run(
                """
                insert into match_mark (seeker_id, opening_id, kind, reason, marked_by)
                values ('P-STAYS', 'O-1', 'PINNED', '名前のある理由', 'x')
                """))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("anonymous");
  }

  @Test
  void dataAreKeptToTheLastDayOfTheFiveYears() {
    person("P-LAST-DAY", 0);
    person("P-LONGER", -1);
    run("update sending_record set support_until = null where id = 'P-LONGER'");
    assertThat(retention().step(10)).isZero();
    assertThat(jdbc.sql("select anonymise_person('P-LAST-DAY')").query(Boolean.class).single())
        .isFalse();
  }

  @Test
  void aProgramThatIsKilledGoesOnWithWhoIsLeft() {
    for (int i = 0; i < 5; i++) {
      person("P-" + i, 10 - i);
    }
    assertThat(retention().step(2)).isEqualTo(2);
    Retention next = retention();
    assertThat(next.step(2)).isEqualTo(2);
    assertThat(next.step(2)).isEqualTo(1);
    assertThat(next.step(2)).isZero();
    assertThat(
            jdbc.sql("select count(*) from sending_record where anonymised_on is not null")
                .query(Long.class)
                .single())
        .isEqualTo(5);
  }

  @Test
  void onlyTheJobMakesPeopleAnonymous() throws SQLException {
    person("P-OLD", 1);
    try (Connection nobody = trail.databases.application().connect()) {
      var jdbcOfNobody = JdbcClient.create(new SingleConnectionDataSource(nobody, true));
      assertThatThrownBy(() ->
              jdbcOfNobody.sql("select anonymise_person('P-OLD')").query(Boolean.class).single())
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(retention().step(1)).isEqualTo(1);
  }
}
