package jp.hashiwatashi.shared.sealing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Exchanges the key of rows beside a running program: a new key first, then each row is sealed anew, some in
 * a transaction at a time. Who is killed halfway goes on where it was.
 */
public final class KeyExchange {

  /** Rows that hold something sealed. */
  public interface Rows {

    /** In Japanese, for whoever runs the server. */
    String called();

    /** Number of the lock that whoever seals shares until it is committed. */
    int lock();

    /** How many are not sealed under the key whose head this is. */
    long left(Connection connection, byte[] head) throws SQLException;

    /**
     * Seals some of them anew.
     *
     * @return how many; 0 when none was left
     */
    int some(Connection connection, byte[] head, int most) throws SQLException;

    /** Nothing is sealed any more under whatever there was before rings of keys. */
    void nothingOlderIsLeft() throws IOException;
  }

  private final Connection connection;
  private final KeyRing ring;
  private final Rows rows;

  /**
   * @param connection of the application's role, for nobody else
   */
  public KeyExchange(Connection connection, KeyRing ring, Rows rows) throws SQLException {
    this.connection = connection;
    this.ring = ring;
    this.rows = rows;
    connection.setAutoCommit(false);
    run("select acting_as_job('keys', 'system')");
    connection.commit();
  }

  /** Asked by whoever seals, before the newest key is looked up, in the transaction that writes. */
  public static String beforeSealing(int lock) {
    return "select pg_advisory_xact_lock_shared(" + lock + ")";
  }

  public String called() {
    return rows.called();
  }

  public int newest() {
    return ring.newest();
  }

  /** How many keys there are. */
  public int keys() {
    return ring.size();
  }

  /**
   * Makes a new key. Who has sealed under the one before and not committed is waited for; who comes later
   * knows the new one.
   */
  public int renew() throws SQLException {
    int number = ring.add();
    waitForWriters();
    return number;
  }

  private void waitForWriters() throws SQLException {
    run("select pg_advisory_xact_lock(" + rows.lock() + ")");
    connection.commit();
  }

  /** How many rows are sealed under another key than the newest. */
  public long left() throws SQLException {
    return left(ring.newest());
  }

  private long left(int number) throws SQLException {
    waitForWriters();
    long left = rows.left(connection, KeyRing.head(number));
    connection.commit();
    return left;
  }

  /**
   * Seals some rows anew, in one transaction.
   *
   * @return how many; 0 when none was left
   * @throws SealBroken when one of them cannot be opened; it says which
   */
  public int some(int most) throws SQLException {
    try {
      int some = rows.some(connection, KeyRing.head(ring.newest()), most);
      connection.commit();
      return some;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /**
   * Forgets the older keys, where nothing is sealed under them any more. A key that another adds
   * meanwhile stays.
   *
   * @return whether they are forgotten
   */
  public boolean retire() throws SQLException, IOException {
    int newest = ring.newest();
    if (left(newest) > 0) {
      return false;
    }
    ring.keepFrom(newest);
    rows.nothingOlderIsLeft();
    return true;
  }

  /** The number that a query answers for the head of a key. */
  public static long count(Connection connection, String sql, byte[]... heads) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < heads.length; i++) {
        statement.setBytes(i + 1, heads[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
