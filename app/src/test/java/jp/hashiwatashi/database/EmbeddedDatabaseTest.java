package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

  private static Databases database;

  @BeforeAll
  static void aDatabase() {
    database = Databases.fresh();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table mine (id int)",
        "alter table sending_record add column x int",
        "drop table sending_record",
        "truncate opening",
        "create role another",
        "select * from flyway_schema_history",
        "set role hashiwatashi_owner"
      })
  void theApplicationsRoleMayNotChangeTablesOrRoles(String statement) {
    assertThatThrownBy(() -> query(database.application(), statement))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void theApplicationsRoleOwnsNothingAndIsNoSuperuser() throws SQLException {
    assertThat(
            query(
                database.application(),
                """
                select tableowner from pg_tables
                where schemaname = 'public' and tableowner <> 'hashiwatashi_owner'
                union all
                select rolname from pg_roles
                where rolname in ('hashiwatashi_app', 'hashiwatashi_owner')
                and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)
                """))
        .isEmpty();
  }

  @Test
  void theServerIsDurableAndAnswersOnTheLoopbackAddressOnly() throws SQLException {
    assertThat(
            query(
                Databases.superuser(),
                """
                select setting from pg_settings
                where name in ('fsync', 'full_page_writes', 'listen_addresses',
                  'password_encryption', 'synchronous_commit', 'unix_socket_directories')
                order by name
                """))
        .containsExactly("on", "on", "127.0.0.1", "scram-sha-256", "on", "");
  }

  @Test
  void nobodyEntersWithoutThePassword() {
    var login = database.application();
    assertThatThrownBy(() -> new Login(login.url(), login.user(), "").connect())
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> new Login(login.url(), login.user(), "wrong").connect())
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
  }

  @Test
  void aDatabaseThatANewerProgramHasChangedIsRefused() throws SQLException {
    var newer = Databases.fresh();
    update(
        newer.owner(),
        """
        insert into flyway_schema_history
          (installed_rank, version, description, type, script, checksum, installed_by,
           execution_time, success)
        values (999, '999', 'of the future', 'SQL', 'V999__of_the_future.sql', 1, 'x', 1, true)
        """);
    assertThatThrownBy(() -> Migrations.run(newer.owner()))
        .isInstanceOfSatisfying(
            DatabaseFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(Kind.NEWER_THAN_PROGRAM))
        .hasMessageContaining("999")
        .hasMessageContaining("新しい版");
  }

  @Test
  void aLoginDoesNotPrintItsPassword() {
    assertThat(database.application().toString()).doesNotContain(database.application().password());
  }

  static List<String> query(Login login, String sql) throws SQLException {
    var values = new ArrayList<String>();
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        try (var rows = statement.getResultSet()) {
          while (rows.next()) {
            values.add(rows.getString(1));
          }
        }
      }
    }
    return values;
  }

  static void update(Login login, String sql) throws SQLException {
    query(login, sql);
  }
}
