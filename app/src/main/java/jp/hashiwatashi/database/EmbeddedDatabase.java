package jp.hashiwatashi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/**
 * A PostgreSQL server of our own in a data folder, on the loopback address only, with durable
 * settings and generated passwords. A server that outlived its program is taken over; one that is
 * killed is started again on the same port, while the connection pool retries.
 */
public final class EmbeddedDatabase implements Database {

  private final DataFolder folder;
  private final Cluster cluster;
  private final Secrets secrets;
  private final int port;
  private final Watchdog watchdog;
  private TablesBrought tables = new TablesBrought("-", 0);

  private EmbeddedDatabase(
      DataFolder folder, Cluster cluster, Secrets secrets, Postmaster postmaster) {
    this.folder = folder;
    this.cluster = cluster;
    this.secrets = secrets;
    this.port = postmaster.port();
    this.watchdog = new Watchdog(cluster, postmaster);
  }

  /**
   * Starts or takes over the server of a data folder, and brings its tables up to date. A server whose
   * database cannot be used is not left running.
   *
   * @throws DatabaseFault with a message for the person at the terminal
   */
  public static EmbeddedDatabase start(DataFolder folder) {
    return begin(folder, EmbeddedDatabase::prepare);
  }

  /** Starts or takes over the server and leaves its tables as they are; nobody watches over it. */
  static EmbeddedDatabase startAsItIs(DataFolder folder) {
    return begin(folder, database -> Roles.ensure(database.superuser(), database.secrets));
  }

  /** Ends a server that is left over in a folder, if there is one. */
  static void end(DataFolder folder) throws IOException {
    if (Files.isDirectory(folder.cluster())) {
      new Cluster(folder, Binaries.in(cache(folder)), ServerAccount.find()).end();
    }
  }

  /** What is done to a server that has just been started. */
  @FunctionalInterface
  private interface Preparation {
    void of(EmbeddedDatabase database) throws SQLException;
  }

  private static EmbeddedDatabase begin(DataFolder folder, Preparation preparation) {
    try {
      var secrets = Secrets.in(folder.secrets());
      var account = ServerAccount.find();
      var cluster = new Cluster(folder, Binaries.in(cache(folder)), account);
      cluster.make(secrets.of(Role.SUPERUSER));
      var postmaster = takeOver(folder, cluster, secrets);
      var database =
          new EmbeddedDatabase(
              folder,
              cluster,
              secrets,
              postmaster.isPresent() ? postmaster.get() : cluster.start(0));
      try {
        preparation.of(database);
      } catch (SQLException | RuntimeException fault) {
        cluster.stop();
        throw fault;
      }
      return database;
    } catch (IOException | SQLException e) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          データベースの準備に失敗しました（%s）。
          フォルダー %s の所有者、権限、空きを確かめて、もう一度始めてください。\
          """
              .formatted(
                  e instanceof IOException file
                      ? FileTrouble.why(file)
                      : "データベースの説明: " + e.getMessage(),
                  folder.path()),
          e);
    }
  }

  private void prepare() throws SQLException {
    Roles.ensure(superuser(), secrets);
    tables = Migrations.run(owner());
    watchdog.start();
  }

  /**
   * Looks whether this machine can run a server of our own.
   *
   * @throws DatabaseFault with what is missing and how to mend it
   */
  public static void examine() {
    ServerAccount.find();
    Binaries.archive();
  }

  /** As whom the program that holds a folder works, if its server is running; for another process. */
  public static Optional<Login> running(Path folder) {
    return running(folder, Role.APPLICATION);
  }

  static Optional<Login> running(Path folder, Role role) {
    Path path = folder.toAbsolutePath().normalize();
    Path secrets = path.resolve("secrets");
    return !Files.isReadable(secrets)
        ? Optional.empty()
        : Postmaster.of(path.resolve("postgresql"))
            .map(postmaster ->
                new Login(
                    url(postmaster.port(), "hashiwatashi"),
                    role.roleName(),
                    Secrets.in(secrets).of(role)));
  }

  /** A server left over by a program that was killed: used if it answers, else stopped. */
  private static Optional<Postmaster> takeOver(
      DataFolder folder, Cluster cluster, Secrets secrets) {
    var left = Postmaster.of(folder.cluster());
    if (left.isEmpty()) {
      return left;
    }
    var login =
        new Login(
            url(left.get().port(), "postgres"),
            Role.SUPERUSER.roleName(),
            secrets.of(Role.SUPERUSER));
    try (var connection = login.connect()) {
      if (connection.isValid(5)) {
        return left;
      }
    } catch (SQLException doesNotAnswer) {
      // told below, by stopping it
    }
    cluster.stop();
    return Optional.empty();
  }

  /** Where the programs of PostgreSQL are unpacked; the data folder itself if need be. */
  private static Path cache(DataFolder folder) {
    boolean shared = System.getProperty("user.name").equals("root");
    Path cache =
        (shared ? Path.of("/var/cache") : DataFolder.home("XDG_CACHE_HOME", ".cache"))
            .resolve("hashiwatashi");
    try {
      Files.createDirectories(cache);
      return Files.isWritable(cache) ? cache : folder.path();
    } catch (IOException cannotBeMade) {
      return folder.path();
    }
  }

  @Override
  public Login owner() {
    return login(Role.OWNER, "hashiwatashi");
  }

  @Override
  public Login application() {
    return login(Role.APPLICATION, "hashiwatashi");
  }

  @Override
  public TablesBrought tables() {
    return tables;
  }

  @Override
  public String kind() {
    return "embedded";
  }

  Login superuser() {
    return login(Role.SUPERUSER, "postgres");
  }

  private Login login(Role role, String database) {
    return new Login(url(port, database), role.roleName(), secrets.of(role));
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  public DataFolder folder() {
    return folder;
  }

  /** Stops the server. The data folder stays held until it is closed itself. */
  @Override
  public void close() {
    watchdog.stop();
    cluster.stop();
  }
}
