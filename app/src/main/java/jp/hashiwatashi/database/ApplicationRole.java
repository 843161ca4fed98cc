package jp.hashiwatashi.database;

import java.sql.Connection;
import java.sql.SQLException;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.jspecify.annotations.Nullable;

/** The application's role on a server that someone else runs. */
final class ApplicationRole {

  private static final String MISSING =
      """
      アプリケーションの役割 %1$s でデータベースに入れません%2$s。
      データベースの管理者に次の文を実行してもらい、同じパスワードを環境変数
      HASHIWATASHI_DB_APP_PASSWORD に置いて、もう一度始めてください：
        create role %1$s login password '（決めたパスワード）';\
      """;

  private static final String TAKEN =
      """
      アプリケーションの役割 %1$s はこのサーバーにすでにありますが、こちらのパスワードでは入れません%2$s。
      別のデータフォルダーで始めた Hashiwatashi が使っているかもしれないため、そのパスワードは変えませんでした。
      そのフォルダーを --data で指定するか、その役割のパスワード（フォルダーの中の secrets にあります）を環境変数
      HASHIWATASHI_DB_APP_PASSWORD に置いて、もう一度始めてください。
      だれも使っていない役割なら、データベースの管理者が次の文で決め直せます：
        alter role %1$s login password '（決めたパスワード）';\
      """;

  private ApplicationRole() {}

  /**
   * Makes sure that the application can log in, as far as the owner may. A role that is there already
   * keeps its password: another installation on the same server may work with it.
   *
   * @throws DatabaseFault with what to state, or what an administrator has to run
   */
  static void ensure(Login owner, Login application) {
    if (works(application)) {
      return;
    }
    boolean exists = false;
    try (var connection = owner.connect()) {
      exists = exists(connection, application.user());
      if (!exists) {
        execute(connection, "create role %1$I login password %2$L", application);
      }
      execute(connection, "grant connect on database %3$I to %1$I", application);
    } catch (SQLException e) {
      throw refused(application, exists, e);
    }
    if (!works(application)) {
      throw refused(application, exists, null);
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
      Login application, boolean exists, @Nullable SQLException cause) {
    String message =
        (exists ? TAKEN : MISSING)
            .formatted(
                application.user(), cause == null ? "" : "（サーバーの説明: " + cause.getMessage() + "）");
    return cause == null
        ? new DatabaseFault(Kind.SERVER, message)
        : new DatabaseFault(Kind.SERVER, message, cause);
  }
}
