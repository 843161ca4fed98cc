package jp.hashiwatashi.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.hashiwatashi.access.signin.ByToken;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Connections that know for whom they work: whenever one is taken, the database is told who is at work, and
 * shows from then on what this person may see and nothing else. Whoever is nobody sees nothing. A
 * connection that could not be told is not given out.
 */
public final class ActingDataSource extends DelegatingDataSource {

  public ActingDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      tell(connection);
      return connection;
    } catch (SQLException | RuntimeException fault) {
      connection.close();
      throw fault;
    }
  }

  /** As somebody else than the application nothing of this could hold. */
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new UnsupportedOperationException();
  }

  private static void tell(Connection connection) throws SQLException {
    Authentication one = SecurityContextHolder.getContext().getAuthentication();
    if (one instanceof SystemWork work) {
      call(connection, "select acting_as_job(?, ?)", work.job(), work.getPrincipal());
    } else if (one instanceof ByToken program) {
      call(
          connection,
          "select acting_as(?, ?, ?)",
          program.getPrincipal(),
          source(),
          program.appointment());
    } else {
      String name = one == null || one instanceof AnonymousAuthenticationToken ? "" : one.getName();
      call(connection, "select acting_as(?, ?)", name, source());
    }
  }

  private static void call(Connection connection, String function, Object... told)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(function)) {
      for (int i = 0; i < told.length; i++) {
        statement.setObject(i + 1, told[i]);
      }
      statement.execute();
    }
  }

  /** The address that the request came from; empty where there is none. */
  private static String source() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? asked.getRequest().getRemoteAddr()
        : "";
  }
}
