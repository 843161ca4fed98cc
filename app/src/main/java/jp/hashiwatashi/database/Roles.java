package jp.hashiwatashi.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The roles and the database of a server of our own. */
final class Roles {

  private Roles() {}

  /** Makes what is missing; does nothing when all is there. */
  static void ensure(Login superuser, Secrets secrets) throws SQLException {
    try (var connection = superuser.connect()) {
      for (Role role : Role.values()) {
        if (!exists(connection, "select from pg_roles where rolname = '%s'", role.roleName())) {
          // The password is one of Secrets: letters, digits, dash and underscore only.
          execute(
              connection,
              "create role %s login password '%s'".formatted(role.roleName(), secrets.of(role)));
        }
      }
      if (!exists(connection, "select from pg_database where datname = '%s'", "hashiwatashi")) {
        execute(connection, "create database hashiwatashi owner " + Role.OWNER.roleName());
        execute(connection, "revoke all on database hashiwatashi from public");
        execute(
            connection, "grant connect on database hashiwatashi to " + Role.APPLICATION.roleName());
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query.formatted(name))) {
      return rows.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
