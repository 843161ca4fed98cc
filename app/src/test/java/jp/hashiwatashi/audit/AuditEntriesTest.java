package jp.hashiwatashi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hashiwatashi.database.Databases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What entries the database writes by itself, and what the application's role may do with them. */
class AuditEntriesTest {

  private Databases databases;
  private Connection connection;
  private JdbcClient jdbc;

  @BeforeEach
  void atWork() throws SQLException {
    databases = Databases.fresh();
    connection = databases.application().connect();
    jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    setting("hashiwatashi.actor", "見本 花子");
    setting("hashiwatashi.source", "192.0.2.7");
    setting("hashiwatashi.roles", "{AUDITOR}");
    setting("hashiwatashi.job", "test"); // may change every row
  }

  @AfterEach
  void home() throws SQLException {
    connection.close();
  }

  private void setting(String name, String value) {
    jdbc.sql("select set_config(?, ?, false)").params(name, value).query(String.class).single();
  }

  private void asOwner(String sql) throws SQLException {
    try (var owner = databases.owner().connect();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private void addEmployer(String id) {
    jdbc.sql("insert into employer (id, name, capital_yen) values (?, '見本', 5)").param(id).update();
  }

  private List<@Nullable String> entries() {
    return jdbc.sql(
            """
            select concat_ws(' ', actor, source, kind, register, record_id, person_id, what, purpose,
              before - 'version', after - 'version')
            from audit_entry order by number
            """)
        .query(String.class)
        .list();
  }

  @Test
  void aRecordsStoryTellsWhoFromWhereAndWhatItSaidBeforeAndAfter() {
    addEmployer("E-1");
    jdbc.sql("update employer set name = '見本工業', capital_yen = null where id = 'E-1'").update();
    jdbc.sql("delete from employer where id = 'E-1'").update();
    assertThat(entries())
        .containsExactly(
            "見本 花子 192.0.2.7 ADDED employers E-1 {\"id\": \"E-1\", \"name\": \"見本\", \"capital_yen\": 5}",
            "見本 花子 192.0.2.7 CHANGED employers E-1 {\"name\": \"見本\", \"capital_yen\": 5} "
                + "{\"name\": \"見本工業\", \"capital_yen\": null}",
            "見本 花子 192.0.2.7 REMOVED employers E-1 {\"id\": \"E-1\", \"name\": \"見本工業\"}");
  }

  @Test
  void whatTheProgramDerivesIsNoChange() {
    addEmployer("E-1");
    jdbc.sql("update employer set search_key = 'x', keyed_by = 9, updated_at = now()").update();
    jdbc.sql("update employer set name = name").update();
    assertThat(entries()).hasSize(1);
  }

  @Test
  void recordsAboutAPersonNameThePerson() {
    jdbc.sql(
            """
            insert into question_asked (register, id, asked_by)
            values ('people', 'S-1', 'a'), ('openings', 'O-1', 'a')
            """)
        .update();
    assertThat(
            jdbc.sql("select concat_ws(' ', record_id, person_id) from audit_entry order by number")
                .query(String.class)
                .list())
        .containsExactly("people/S-1 S-1", "openings/O-1");
  }

  @Test
  void aLinkThatSignsInIsNotInTheTrail() {
    jdbc.sql(
            """
            insert into sign_in_link (token_hash, principal, expires_at)
            values (decode(repeat('ab', 32), 'hex'), '見本 花子', now() + interval '1 minute')
            """)
        .update();
    assertThat(entries()).hasSize(1).noneMatch(entry -> entry.contains("abab"));
  }

  @Test
  void whoeverSaysNoNameIsTheDatabasesRole() {
    setting("hashiwatashi.actor", "");
    setting("hashiwatashi.source", "");
    addEmployer("E-1");
    assertThat(entries()).first().asString().startsWith("database:hashiwatashi_app database ADDED");
  }

  @Test
  void aLookIsNotedWithItsPurpose() {
    new AuditTrail(jdbc).looked("people", "S-1", "disability", "面談の準備");
    new AuditTrail(jdbc).looked("contacts", "C-1", "phone", "訪問");
    assertThat(entries())
        .containsExactly(
            "見本 花子 192.0.2.7 LOOKED people S-1 S-1 disability 面談の準備",
            "見本 花子 192.0.2.7 LOOKED contacts C-1 phone 訪問");
  }

  @Test
  void withoutItsEntryNoChangeIsKept() throws SQLException {
    asOwner("alter table audit_entry add constraint none check (record_id <> 'E-1')");
    assertThatThrownBy(() -> addEmployer("E-1")).isInstanceOf(DataAccessException.class);
    assertThat(jdbc.sql("select count(*) from employer").query(Long.class).single()).isZero();
    addEmployer("E-2");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void whatIsTakenBackHasNoEntry() throws SQLException {
    connection.setAutoCommit(false);
    addEmployer("E-1");
    assertThat(entries()).hasSize(1);
    connection.rollback();
    assertThat(entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into audit_entry (at, actor, source, kind, register, record_id)"
            + " values (now(), 'a', 'b', 'LOOKED', 'people', 'S-1')",
        "update audit_entry set actor = 'somebody else'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_seal set position = 2",
        "delete from audit_seal",
        "alter table employer disable trigger audit",
        "set session_replication_role = replica",
        "select audit_from_now_on('audit_seal', 'x', 'position')"
      })
  void theApplicationCanOnlyAddThroughWhatItDoes(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void aTableOfTheSameNameThatASessionMakesForItselfDivertsNothing() throws SQLException {
    asOwner("grant temporary on database \"%s\" to public".formatted(connection.getCatalog()));
    jdbc.sql("create temporary table audit_entry (like public.audit_entry)").update();
    addEmployer("E-1");
    assertThat(jdbc.sql("select count(*) from public.audit_entry").query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void onlyAuditorsReadItAndAPersonWhoSawTheOwnRecord() {
    new AuditTrail(jdbc).looked("people", "S-1", "disability", "x");
    new AuditTrail(jdbc).looked("people", "S-2", "disability", "x");
    addEmployer("E-1");
    setting("hashiwatashi.roles", "");
    assertThat(entries()).isEmpty();
    setting("hashiwatashi.people", "{S-1}");
    assertThat(entries()).singleElement().asString().contains("S-1");
    setting("hashiwatashi.people", "{}");
    setting("hashiwatashi.roles", "{CONSULTANT}");
    assertThat(entries()).isEmpty();
    setting("hashiwatashi.roles", "{AUDITOR}");
    assertThat(entries()).hasSize(3);
  }
}
