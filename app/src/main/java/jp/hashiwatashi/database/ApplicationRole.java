package jp.hashiwatashi.database;

import java.sql.Connection;
import java.sql.SQLException;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/** The application's role on a server that someone else runs. */
final class ApplicationRole {

  private ApplicationRole() {}

  /**
   * Makes sure that the application can log in, as far as the owner may.
   *
   * @param stated whether the password was stated by a person and so is not to be changed
   * @throws DatabaseFault with what an administrator has to run
   */
  static void ensure(Login owner, Login application, boolean stated) {
    if (works(application)) {
      return;
    }
    try (var connection = owner.connect()) {
      boolean exists = exists(connection, application.user());
      if (!exists || !stated) {
        execute(
            connection,
            (exists ? "alter" : "create") + " role %1$I login password %2$L",
            application);
      }
      execute(connection, "grant connect on database %3$I to %1$I", application);
    } catch (SQLException e) {
      throw refused(application, e);
    }
    if (!works(application)) {
      throw refused(application, null);
    }
  }

  private static boolean works(Login application) {
    try (var connection = application.connect()) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static boolean exists(Connection connection, String role) throws SQLException {
    try (var statement = connection.prepareStatement("select from pg_roles where rolname = ?")) {
      statement.setString(1, role);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** Statements about roles take no parameters: the server itself quotes the name and password. */
  private static void execute(Connection connection, String form, Login application)
      throws SQLException {
    String quoted;
    try (var statement =
        connection.prepareStatement(
            "select format(?::text, ?::text, ?::text, current_database())")) {
      statement.setString(1, form);
      statement.setString(2, application.user());
      statement.setString(3, application.password());
      try (var rows = statement.executeQuery()) {
        rows.next();
        quoted = rows.getString(1);
      }
    }
    try (var statement = connection.createStatement()) {
      statement.execute(quoted);
    }
  }

  private static DatabaseFault refused(
      Login application, @org.jspecify.annotations.Nullable SQLException cause) {
    String message =
        """
        アプリケーションの役割 %1$s でデータベースに入れません%2$s。
        データベースの管理者に次の文を実行してもらい、同じパスワードを環境変数
        HASHIWATASHI_DB_APP_PASSWORD に置いて、もう一度始めてください：
          create role %1$s login password '（決めたパスワード）';
        （すでにある場合は create を alter に替えてください）\
        """
            .formatted(application.user(), cause == null ? "" : "（" + cause.getMessage() + "）");
    return cause == null
        ? new DatabaseFault(Kind.SERVER, message)
        : new DatabaseFault(Kind.SERVER, message, cause);
  }
}
