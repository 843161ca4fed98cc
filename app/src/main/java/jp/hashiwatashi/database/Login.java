package jp.hashiwatashi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach the database as one of its roles.
 *
 * @param url JDBC URL without user and password
 */
public record Login(String url, String user, String password) {

  /** A connection outside any pool; the caller closes it. */
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    return DriverManager.getConnection(url, properties);
  }

  /** The same role on another database of the same server. */
  Login of(String database) {
    return new Login(url.substring(0, url.lastIndexOf('/') + 1) + database, user, password);
  }

  /** Without the password, so that a log line never holds it. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
