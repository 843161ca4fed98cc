package jp.hashiwatashi.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.hashiwatashi.AtWork;
import jp.hashiwatashi.access.ActingDataSource;

/** Several threads that write records one after another, whatever happens to the server meanwhile. */
final class Writing implements AutoCloseable {

  private static final int THREADS = 4;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Semaphore news = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private final HikariDataSource pool;
  private final DataSource source;
  private final Consumer<String> reader;
  private volatile boolean ending;

  /**
   * @param name tells the records of this writing from others'
   * @param reader is told each record that the server has acknowledged
   */
  Writing(Login login, String name, Consumer<String> reader) {
    var configuration = new HikariConfig();
    configuration.setJdbcUrl(login.url());
    configuration.setUsername(login.user());
    configuration.setPassword(login.password());
    configuration.setMaximumPoolSize(THREADS);
    this.pool = new HikariDataSource(configuration);
    this.source = new ActingDataSource(pool);
    this.reader = reader;
    for (int i = 0; i < THREADS; i++) {
      String prefix = name + "-" + i + "-";
      threads.add(Thread.ofPlatform().start(AtWork.onAnotherThread(() -> write(prefix))));
    }
  }

  private void write(String prefix) {
    for (int n = 0; !ending; n++) {
      String id = prefix + n;
      try (var connection = source.getConnection();
          var statement = connection.prepareStatement("insert into employer (id) values (?)")) {
        statement.setString(1, id);
        statement.executeUpdate();
      } catch (SQLException notAcknowledged) {
        continue;
      }
      acknowledged.add(id);
      reader.accept(id);
      news.release();
    }
  }

  /** Returns when so many records more were acknowledged. */
  void await(int records) throws InterruptedException {
    news.drainPermits();
    news.acquire(records);
  }

  Set<String> acknowledged() {
    return acknowledged;
  }

  @Override
  public void close() throws InterruptedException {
    ending = true;
    for (Thread thread : threads) {
      thread.join();
    }
    pool.close();
  }
}
