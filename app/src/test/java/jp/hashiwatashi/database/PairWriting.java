package jp.hashiwatashi.database;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;

/** Somebody who writes, again and again, two rows in one transaction: never one without the other. */
final class PairWriting implements AutoCloseable {

  private final Semaphore written = new Semaphore(0);
  private final Thread thread;
  private volatile boolean ending;

  PairWriting(Login login) {
    thread = Thread.ofPlatform().start(() -> write(login));
  }

  private void write(Login login) {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute("select acting_as_job('test', 'system')");
      connection.setAutoCommit(false);
      for (int n = 0; !ending; n++) {
        statement.execute(
            "insert into establishment (id, employer_id, name) values ('P-%1$d', 'P-%1$d', 'x')"
                .formatted(n));
        statement.execute("insert into employer (id) values ('P-%d')".formatted(n));
        connection.commit();
        written.release();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when so many pairs more are committed. */
  void await(int pairs) throws InterruptedException {
    written.drainPermits();
    written.acquire(pairs);
  }

  @Override
  public void close() throws InterruptedException {
    ending = true;
    thread.join();
  }
}
