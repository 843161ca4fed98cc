package jp.hashiwatashi.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/**
 * A PostgreSQL server, 15 or newer, that someone else runs, named by URL. The user of the URL owns
 * the tables; the application works as {@link Database#APPLICATION_ROLE}, whose password is the
 * environment's {@code HASHIWATASHI_DB_APP_PASSWORD} or one that was generated for the data folder.
 */
public record ExternalDatabase(Login owner, Login application, TablesBrought tables)
    implements Database {

  private static final String APPLICATION_PASSWORD = "HASHIWATASHI_DB_APP_PASSWORD";
  private static final int OLDEST_VERSION = 15_00_00;

  /**
   * Looks whether the server can be used, makes the application's role where the owner may, and brings
   * the tables up to date.
   *
   * @throws DatabaseFault with a message for the person at the terminal
   */
  public static ExternalDatabase open(
      String url, DataFolder folder, Map<String, String> environment) {
    Login owner = DatabaseUrl.parse(url).login(environment);
    Login application = application(owner, folder.path(), environment);
    check(owner, false);
    ApplicationRole.ensure(owner, application);
    return new ExternalDatabase(owner, application, Migrations.run(owner));
  }

  /**
   * As {@link #open}, for a backup to be restored into: the database must be empty, and is marked as
   * incomplete; its tables are still to be made.
   *
   * @throws DatabaseFault also if the database holds anything
   */
  static ExternalDatabase openEmpty(
      String url, DataFolder folder, Map<String, String> environment) {
    Login owner = DatabaseUrl.parse(url).login(environment);
    Login application = application(owner, folder.path(), environment);
    check(owner, true);
    ApplicationRole.ensure(owner, application);
    return new ExternalDatabase(owner, application, new TablesBrought("-", 0));
  }

  private static void check(Login owner, boolean toBeRestoredInto) {
    try (var connection = owner.connect()) {
      checkVersion(connection);
      checkOwner(owner, connection);
      if (toBeRestoredInto) {
        IncompleteMark.put(connection);
      } else {
        IncompleteMark.refuse(connection);
      }
    } catch (SQLException e) {
      throw unreachable(owner, e);
    }
  }

  /** As whom a program that already runs on this database works, if there is one. */
  public static Optional<Login> loginKept(
      String url, Path folder, Map<String, String> environment) {
    return Optional.of(application(DatabaseUrl.parse(url).login(environment), folder, environment));
  }

  private static Login application(Login owner, Path folder, Map<String, String> environment) {
    String stated = environment.get(APPLICATION_PASSWORD);
    return new Login(
        owner.url(),
        APPLICATION_ROLE,
        stated != null ? stated : Secrets.in(folder.resolve("secrets")).of(Role.APPLICATION));
  }

  private static void checkVersion(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("show server_version_num")) {
      row.next();
      int version = row.getInt(1);
      if (version < OLDEST_VERSION) {
        throw new DatabaseFault(
            Kind.SERVER,
            "データベースは PostgreSQL %d です。15 以降が要ります。新しいサーバーを --database-url で指定してください。"
                .formatted(version / 10_000));
      }
    }
  }

  private static void checkOwner(Login owner, Connection connection) throws SQLException {
    if (owner.user().equals(APPLICATION_ROLE)) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          --database-url の利用者が %s です。これはアプリケーションの役割で、表の所有者にはなれません。
          データベースの所有者の利用者名とパスワードを、URL か HASHIWATASHI_DB_USER と
          HASHIWATASHI_DB_PASSWORD で指定してください。\
          """
              .formatted(APPLICATION_ROLE));
    }
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select has_schema_privilege(current_schema(), 'CREATE')")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new DatabaseFault(
            Kind.SERVER,
            """
            利用者 %s は、このデータベースに表を作れません。データベースの所有者を指定するか、
            管理者に次の文を実行してもらってください： grant create on schema public to "%s";\
            """
                .formatted(owner.user(), owner.user()));
      }
    }
  }

  private static DatabaseFault unreachable(Login owner, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String why =
        switch (state) {
          case "28P01", "28000" -> "利用者名かパスワードが違うか、この機械からの接続が許されていません";
          case "3D000" -> "その名前のデータベースがありません";
          case "08001", "08004", "08006" ->
              "サーバーに届きません。アドレスとポート、サーバーが動いていることを確かめてください（接続部品の説明: %s）".formatted(e.getMessage());
          default -> "サーバーに断られました（サーバーの説明: %s）".formatted(e.getMessage());
        };
    return new DatabaseFault(
        Kind.SERVER,
        """
        データベース %s を使えません：%s。
        --database-url（例 postgresql://db.example.jp:5432/hashiwatashi）と、HASHIWATASHI_DB_USER、
        HASHIWATASHI_DB_PASSWORD を確かめてください。\
        """
            .formatted(owner.url(), why),
        e);
  }

  @Override
  public String kind() {
    return "external";
  }

  @Override
  public void close() {}
}
