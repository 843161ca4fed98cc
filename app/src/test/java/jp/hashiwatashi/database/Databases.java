package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jp.hashiwatashi.access.ActingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Real databases for tests: one server of our own for all tests of a run, and in it a database of its
 * own, with empty tables, for each test that asks. Tests work as the application's role.
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry properties) {
 *   Databases.fresh().describe(properties);
 * }
 * }</pre>
 *
 * @param owner as whom the tables may be changed, for tests of just that
 * @param application as whom tests work
 */
public record Databases(Login owner, Login application) {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final class Server {
    static final EmbeddedDatabase DATABASE = start();

    private static EmbeddedDatabase start() {
      try {
        var path = Files.createTempDirectory("hashiwatashi-test-");
        var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, folder)));
        return database;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(EmbeddedDatabase database, DataFolder folder) {
      try {
        database.close();
        folder.close();
        Folders.remove(folder.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A database with our tables, empty. */
  public static Databases fresh() {
    String name = "test_" + NUMBER.incrementAndGet();
    var server = Server.DATABASE;
    try (var connection = server.superuser().connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "create database %s template hashiwatashi owner hashiwatashi_owner".formatted(name));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Databases(server.owner().of(name), server.application().of(name));
  }

  /** On this database, as whom no program works: heeds no grant and no policy. */
  public Login superuserHere() {
    return superuser().of(owner.url().substring(owner.url().lastIndexOf('/') + 1));
  }

  /** Whom no program works as; sees every setting. */
  static Login superuser() {
    return Server.DATABASE.superuser();
  }

  /** What the server has logged so far. */
  public static String serverLog() throws IOException {
    return Files.readString(Server.DATABASE.folder().serverLog());
  }

  /** A connection each time, as the application's role, for whoever is at work. */
  public DataSource dataSource() {
    return new ActingDataSource(
        new DriverManagerDataSource(application.url(), application.user(), application.password()));
  }

  /** Lets a test with the whole application work on this database, on ports that are free. */
  public void describe(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", application::url);
    properties.add("spring.datasource.username", application::user);
    properties.add("spring.datasource.password", application::password);
    // Many applications of a test run share one server: each keeps few connections that nobody
    // uses.
    properties.add("spring.datasource.hikari.minimum-idle", () -> 1);
    properties.add("spring.datasource.hikari.idle-timeout", () -> 10_000);
    properties.add("server.port", () -> 0);
    properties.add("management.server.port", () -> 0);
  }
}
