package jp.hashiwatashi.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People who never came to be in the register, or are not any more, and what is left of them after 90 days. */
class ForgettingTest extends KeptPeople {

  /** A file of people that was sent, with all that is kept of it. */
  private long file(String state, String person) {
    long file =
        jdbc.sql(
                """
                with made as (
                  insert into import (register, owner, file_name, digest, headings, mapping, state)
                  values ('people', 'x', ?, repeat('0', 64), '{}', '{}', ?) returning id)
                insert into import_notice (import_id, notices, told) select id, array[?], ? from made
                returning import_id
                """)
            .params(CANARY + ".csv", state, CANARY, CANARY)
            .query(Long.class)
            .single();
    run(
        "insert into import_part (import_id, number, bytes) values (?, 1, convert_to(?, 'UTF8'))",
        file,
        CANARY);
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
        person,
        CANARY,
        CANARY,
        CANARY);
    return file;
  }

  /** As though all of it had happened 91 days before; not yet sealed. */
  private void age() throws SQLException {
    trail.tamper("update audit_entry set at = at - interval '91 days'");
    run("update import set made_at = made_at - interval '91 days'");
    run("update draft set saved_at = saved_at - interval '91 days'");
    trail.tamper(
        "update audit_entry set at = at - interval '91 days' where at > now() - interval '1 day'");
  }

  @Test
  void nothingIsLeftOfPeopleWhoNeverCameToBeInTheRegister() throws Exception {
    person("P-UNDONE", -1);
    run(
        "insert into record_change (register, record_id, version, changed_by, before, after)"
            + " values ('people', 'P-UNDONE', 1, 'x', '{}', jsonb_build_object('name', ?::text))",
        CANARY);
    file("UNDONE", "P-UNDONE");
    file("REFUSED", "P-REFUSED");
    run("delete from import where id = ?", file("READ", "P-DISCARDED"));
    run(
        "insert into draft (owner, register, record_id, form, base_version, texts)"
            + " values ('x', 'people', '', 'one', 0, jsonb_build_object('name', ?::text))",
        CANARY);
    worker("w-undone", "P-UNDONE");
    run("delete from sending_record where id = 'P-UNDONE'");
    assertThat(appointments("w-undone")).as("at once").containsExactly("system:removal");
    assertThat(retention().forget(10)).as("before the 90 days are over").isZero();
    assertThat(where(CANARY)).hasSizeGreaterThan(5);

    age();
    trail.seal();
    assertThat(retention().forget(10)).isPositive();
    while (retention().forget(10) > 0) {
      assertThat(where(CANARY)).isEmpty();
    }
    assertThat(where(CANARY)).isEmpty();
    trail.seal();
    assertThat(trail.verify().findings()).isEmpty();
    assertThat(entries("kind = 'ERASED'")).as("each once, and it is told").isEqualTo(5);
    assertThat(
            jdbc.sql("select disabled_by from account where name = 'w-undone' and email is null")
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactly("system:test");
  }

  private void worker(String name, String person) {
    run(
        "insert into account (name, email, made_by) values (?, ?, 'x')",
        name,
        CANARY + "@example.jp");
    run(
        """
        insert into appointment (account_id, principal, scope, granted_by, confirmed_by, confirmed_at)
        select id, 'WORKER', ?, 'x', 'y', now() from account where name = ?
        """,
        person,
        name);
  }

  /** By whom each was ended; empty where it holds. */
  private List<String> appointments(String name) {
    return jdbc.sql(
            """
            select coalesce(p.ended_by, '') from appointment p join account a on a.id = p.account_id
            where a.name = :name
            """)
        .param("name", name)
        .query((row, n) -> row.getString(1))
        .list();
  }

  @Test
  void whoWasTakenOutAgainLatelyIsKeptFor90DaysFromThen() throws Exception {
    person("P-TWICE", -1);
    run("delete from sending_record where id = 'P-TWICE'");
    age();
    person("P-TWICE", -1);
    run("delete from sending_record where id = 'P-TWICE'");
    assertThat(retention().forget(10)).isZero();
    age();
    assertThat(retention().forget(10)).isPositive();
    assertThat(where(CANARY)).isEmpty();
  }

  @Test
  void whoIsStillInTheRegisterOrWentIntoAnotherIsNotForgotten() throws Exception {
    person("P-AGAIN", -1);
    run("delete from sending_record where id = 'P-AGAIN'");
    person("P-AGAIN", -1);
    person("P-MERGED", -1);
    run(
        "insert into merged_record (register, record_id, into_id, merged_by, texts)"
            + " values ('people', 'P-MERGED', 'P-AGAIN', 'x', '{}')");
    run("delete from sending_record where id = 'P-MERGED'");
    run(
        "insert into draft (owner, register, record_id, base_version, texts)"
            + " values ('x', 'people', 'P-AGAIN', 1, '{}')");
    age();
    assertThat(retention().forget(10)).isZero();
    assertThat(entries("contents is not null")).isZero();
    assertThat(entries("kind = 'REMOVED' and register = 'people'")).isEqualTo(2);
  }
}
