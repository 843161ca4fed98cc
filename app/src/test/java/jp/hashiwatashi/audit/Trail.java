package jp.hashiwatashi.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.database.Databases;
import org.jspecify.annotations.Nullable;

/** A trail on a database of its own: changes made up, sealed, verified, and tampered with. */
public final class Trail {

  public final Databases databases = Databases.fresh();
  final Path folder;
  private Sealing sealing;

  public Trail(Path folder) throws IOException {
    this.folder = folder;
    this.sealing = startedAnew();
  }

  /** As the next program does. */
  Sealing startedAnew() throws IOException {
    sealing =
        new Sealing(
            databases.dataSource(),
            FileSealKeys.in(folder.resolve(AuditVerification.KEYS)),
            new Anchors(folder.resolve(AuditVerification.ANCHORS)),
            Clock.systemUTC(),
            Duration.ZERO);
    return sealing;
  }

  public long seal() throws SQLException, IOException {
    return sealing.pass();
  }

  public AuditReport verify() throws SQLException, IOException {
    return verify(null);
  }

  AuditReport verify(@Nullable Path anchors) throws SQLException, IOException {
    try (Connection connection = databases.application().connect()) {
      return AuditVerification.run(connection, folder, anchors);
    }
  }

  /** A transaction under way, in which changes are made. */
  Connection begun(int changes, String name) throws SQLException {
    Connection connection = databases.application().connect();
    connection.setAutoCommit(false);
    change(connection, changes, name);
    return connection;
  }

  private static void change(Connection connection, int changes, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          select set_config('hashiwatashi.actor', '見本 花子', true),
            set_config('hashiwatashi.job', 'test', true)
          """);
      for (int i = 0; i < changes; i++) {
        statement.execute(
            """
            insert into employer (id, name) values ('%s', '見本')
            on conflict (id) do update set name = employer.name || '工業'
            """
                .formatted(name + i / 2));
      }
      statement.execute("select audit_look('people', 'S-1', 'S-1', 'disability', '面談')");
    }
  }

  /** Transactions one after another, some taken back, sealed now and then. */
  public void fill(RandomGenerator random, int transactions) throws SQLException, IOException {
    for (int i = 0; i < transactions; i++) {
      try (Connection connection = begun(1 + random.nextInt(5), "E-" + i + "-")) {
        if (random.nextInt(4) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
      if (random.nextInt(3) == 0) {
        seal();
      }
    }
    try (Connection last = begun(1, "L-")) {
      last.commit();
    }
    seal();
  }

  /** As whom nothing is forbidden. */
  public int tamper(String sql, Object... values) throws SQLException {
    try (Connection connection = databases.superuserHere().connect();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  List<AuditFinding.Kind> found() throws SQLException, IOException {
    return verify().findings().stream().map(AuditFinding::kind).toList();
  }
}
