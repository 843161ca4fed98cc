package jp.hashiwatashi.register.guarded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.sealing.KeyRing;

/**
 * Exchanges the key of what needs particular care, beside a running program: a new key first, then everything
 * is sealed anew in small transactions. Whoever is killed halfway goes on with the next call.
 */
public final class ParticularKeys {

  /** Number of the lock that is shared by whoever seals, until it is committed. */
  private static final int LOCK = 30_311;

  /** Asked before the newest key is looked up. */
  static final String WRITING = "select pg_advisory_xact_lock_shared(" + LOCK + ")";

  private final Connection connection;
  private final KeyRing ring;
  private final ParticularSeal seal;

  private ParticularKeys(Connection connection, KeyRing ring) {
    this.connection = connection;
    this.ring = ring;
    this.seal = new ParticularSeal(ring);
  }

  /**
   * @param connection of the application's role, for nobody else
   * @param folder of keys
   */
  public static ParticularKeys of(Connection connection, Path folder) throws SQLException {
    connection.setAutoCommit(false);
    run(connection, "select acting_as_job('keys', 'system')");
    connection.commit();
    return new ParticularKeys(connection, KeyRing.in(folder.resolve(ParticularSeal.FILE)));
  }

  /** The ring as the file has it. */
  public KeyRing ring() {
    return ring;
  }

  /** How many values are sealed under another key than the newest. */
  public long left() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select count_particulars_not_under(?)")) {
      statement.setBytes(1, KeyRing.head(ring.newest()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        long left = row.getLong(1);
        connection.commit();
        return left;
      }
    }
  }

  /** Waits for those who have sealed under an older key and not committed; whoever comes later knows the new one. */
  public void waitForWriters() throws SQLException {
    run(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
    connection.commit();
  }

  /**
   * Seals some anew that are not under the newest key, in a transaction.
   *
   * @return how many; 0 when none was left
   */
  public int some(int most) throws SQLException {
    byte[] head = KeyRing.head(ring.newest());
    List<Sealed> some = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select person_id, kind, sealed from particulars_not_under(?, ?)")) {
      statement.setBytes(1, head);
      statement.setInt(2, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          some.add(
              new Sealed(
                  row.getString(1), ParticularKind.valueOf(row.getString(2)), row.getBytes(3)));
        }
      }
      for (Sealed one : some) {
        write(one);
      }
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
    return some.size();
  }

  private void write(Sealed one) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "update guarded_particular set sealed = ? where person_id = ? and kind = ?")) {
      String value = seal.open(one.sealed(), one.person(), one.kind());
      statement.setBytes(1, seal.seal(value, one.person(), one.kind()));
      statement.setString(2, one.person());
      statement.setString(3, one.kind().name());
      statement.executeUpdate();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  private record Sealed(String person, ParticularKind kind, byte[] sealed) {}
}
