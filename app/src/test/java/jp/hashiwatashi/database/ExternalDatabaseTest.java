package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that someone else runs; here a second one of our own, of which only the address is told. */
class ExternalDatabaseTest {

  @TempDir(factory = PassableFolder.class)
  private static Path path;

  private static EmbeddedDatabase server;
  private static DataFolder folder;

  @BeforeAll
  static void aServerAndAFolder() throws SQLException {
    server = EmbeddedDatabase.start(DataFolder.open(path.resolve("server")));
    folder = DataFolder.open(path.resolve("ours"));
    var administrator = server.superuser();
    for (String statement :
        new String[] {
          "create role chief login password 'p@ss/w' createrole",
          "create database offices owner chief",
          "create role clerk login password 'clerk'",
          // as on a server that has never seen the program
          "alter role hashiwatashi_app rename to somebody_else",
        }) {
      EmbeddedDatabaseTest.update(administrator, statement);
    }
  }

  @AfterAll
  static void endTheServer() {
    server.close();
    server.folder().close();
    folder.close();
  }

  private static String url(String user) {
    return server
        .owner()
        .url()
        .replace("jdbc:postgresql://", "postgresql://" + user + "@")
        .replace("/hashiwatashi", "/offices");
  }

  @Test
  void anOwnerWhoMayMakeRolesNeedsNothingPrepared() throws SQLException {
    for (int start = 1; start <= 2; start++) {
      var database = ExternalDatabase.open(url("chief:p%40ss%2Fw"), folder, Map.of());
      assertThat(
              EmbeddedDatabaseTest.query(
                  database.application(), "select current_user || count(*) from sending_record"))
          .containsExactly("hashiwatashi_app0");
      assertThatThrownBy(
              () -> EmbeddedDatabaseTest.query(database.application(), "drop table opening"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aSecondInstallationOnTheServerLeavesTheFirstItsPassword() throws SQLException {
    var chief = url("chief:p%40ss%2Fw");
    var first = ExternalDatabase.open(chief, folder, Map.of());
    try (var other = DataFolder.open(path.resolve("theirs"))) {
      assertThatThrownBy(() -> ExternalDatabase.open(chief, other, Map.of()))
          .isInstanceOf(DatabaseFault.class)
          .hasMessageContaining("hashiwatashi_app はこのサーバーにすでにあります")
          .hasMessageContaining("HASHIWATASHI_DB_APP_PASSWORD")
          .hasMessageContaining("--data");
      var wrong = Map.of("HASHIWATASHI_DB_APP_PASSWORD", "not it");
      assertThatThrownBy(() -> ExternalDatabase.open(chief, other, wrong))
          .isInstanceOf(DatabaseFault.class);
      first.application().connect().close();

      var same = Map.of("HASHIWATASHI_DB_APP_PASSWORD", first.application().password());
      assertThat(ExternalDatabase.open(chief, other, same).application())
          .isEqualTo(first.application());
    }
  }

  @Test
  void userAndPasswordMayComeFromTheEnvironment() {
    var login =
        DatabaseUrl.parse("jdbc:postgresql://db.example.jp/offices?sslmode=require")
            .login(Map.of("HASHIWATASHI_DB_USER", "chief", "HASHIWATASHI_DB_PASSWORD", "secret"));
    assertThat(login)
        .isEqualTo(
            new Login(
                "jdbc:postgresql://db.example.jp/offices?sslmode=require", "chief", "secret"));
    assertThat(DatabaseUrl.parse("postgres://h:5433/d?user=a&password=b%26c&x=y"))
        .isEqualTo(new DatabaseUrl("jdbc:postgresql://h:5433/d?x=y", "a", "b&c"));
  }

  @Test
  void eachObstacleIsToldWithItsMend() {
    assertThatThrownBy(() -> ExternalDatabase.open("mysql://db/offices", folder, Map.of()))
        .hasMessageContaining("postgresql://");
    assertThatThrownBy(() -> ExternalDatabase.open(url("chief:wrong"), folder, Map.of()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("利用者名かパスワードが違う");
    assertThatThrownBy(() -> ExternalDatabase.open(url("chief:p%40ss%2Fw") + "x", folder, Map.of()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("その名前のデータベースがありません");
    assertThatThrownBy(() -> ExternalDatabase.open(url("clerk:clerk"), folder, Map.of()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("表を作れません");
    assertThatThrownBy(
            () -> ExternalDatabase.open("postgresql://a@127.0.0.1:1/offices", folder, Map.of()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("届きません");
  }
}
