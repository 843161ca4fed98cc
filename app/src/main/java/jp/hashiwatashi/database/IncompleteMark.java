package jp.hashiwatashi.database;

import java.sql.Connection;
import java.sql.SQLException;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/**
 * A table that stands in a database named by URL as long as a backup is being restored into it. It goes
 * in the transaction that brings the records.
 */
final class IncompleteMark {

  private static final String TABLE = "hashiwatashi_restore_incomplete";

  private IncompleteMark() {}

  /**
   * @throws DatabaseFault if the database holds anything, and not because a restore did not end
   */
  static void put(Connection connection) throws SQLException {
    var catalog = new Catalog(connection);
    if (stands(catalog)) {
      return;
    }
    if (!catalog.isEmpty()) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          復元先のデータベースが空ではありません。
          今ある記録を上書きしないよう、復元しませんでした。--database-url で空のデータベースを指定してください。\
          """);
    }
    catalog.execute("create table " + TABLE + " (began_at timestamptz not null default now())");
  }

  /**
   * @throws DatabaseFault if the mark stands
   */
  static void refuse(Connection connection) throws SQLException {
    if (stands(new Catalog(connection))) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          このデータベースへの控えの復元が、途中で止まっています。
          半分だけの記録で始めないよう、始めませんでした。同じ hashiwatashi restore をもう一度実行してください。\
          """);
    }
  }

  /** In the transaction of the connection, if it has one. */
  static void remove(Connection connection) throws SQLException {
    var catalog = new Catalog(connection);
    if (stands(catalog)) {
      catalog.execute("drop table " + TABLE);
      // Flyway's note that there was something before its first script.
      catalog.execute("delete from flyway_schema_history where type = 'BASELINE'");
    }
  }

  static String table() {
    return TABLE;
  }

  private static boolean stands(Catalog catalog) throws SQLException {
    return !catalog
        .texts("select 1 where to_regclass('%s') is not null".formatted(TABLE))
        .isEmpty();
  }
}
