package jp.hashiwatashi.access.signin;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * Connections for sessions alone. Who is at work is read from a session, so its connection cannot be told
 * who is: it is told of a job of that name, which alone sees sessions. And a session is kept while an answer
 * is on its way that may hold a connection of the other pool.
 */
@Component
final class SessionPool implements DisposableBean {

  private static final int MOST = 4;

  private final HikariDataSource pool;

  SessionPool(DataSourceProperties database) {
    pool = database.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    pool.setPoolName("sessions");
    pool.setConnectionInitSql("select acting_as_job('sessions', 'system')");
    pool.setMaximumPoolSize(MOST);
    pool.setMinimumIdle(1);
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    pool.addDataSourceProperty("ApplicationName", "hashiwatashi");
  }

  DataSource connections() {
    return pool;
  }

  @Override
  public void destroy() {
    pool.close();
  }
}
