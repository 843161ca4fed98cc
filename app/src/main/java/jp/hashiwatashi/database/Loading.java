package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hashiwatashi.database.BackupSummary.SequenceState;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.postgresql.PGConnection;

/**
 * Puts a backup's rows into tables that migrations have just made, in one transaction, as whoever owns
 * them. Meanwhile triggers rest and foreign keys are gone; both come back as they were, and PostgreSQL
 * then proves every foreign key over all rows.
 */
final class Loading {

  private static final String TOKENS = "api_token";

  /** What must not come to life again: links that were used, sessions and tokens that were ended since. */
  static final List<String> NOT_REVIVED =
      List.of(TOKENS, "calendar_address", "sign_in_link", "web_session_attributes", "web_session");

  private final Connection connection;
  private final Catalog catalog;
  private final Map<String, StoredTable> tables;
  private final Suspended suspended;

  /**
   * Begins: tables are empty afterwards.
   *
   * @throws DatabaseFault if the tables are not those of the backup
   */
  Loading(Connection connection, BackupManifest manifest) throws SQLException {
    this.connection = connection;
    this.catalog = new Catalog(connection);
    connection.setAutoCommit(false);
    refuseOtherTables(manifest);
    this.tables =
        manifest.tables().stream()
            .collect(Collectors.toMap(StoredTable::fullName, Function.identity()));
    this.suspended = Suspended.on(catalog, manifest.tables());
    catalog.execute(
        manifest.tables().stream()
            .map(StoredTable::quoted)
            .collect(Collectors.joining(", ", "truncate ", "")));
  }

  private void refuseOtherTables(BackupManifest manifest) throws SQLException {
    var here = new HashSet<>(catalog.tables());
    here.removeIf(table -> table.name().equals(IncompleteMark.table()));
    if (!here.equals(new HashSet<>(manifest.tables()))
        || !catalog.scripts().equals(manifest.scripts())) {
      throw new DatabaseFault(
          Kind.BACKUP,
          """
          控えの表の作りが、このプログラムの同じ版（%s）のものと違います。
          控えを作ったプログラム（Hashiwatashi %s）で復元してから、新しくしてください。\
          """
              .formatted(manifest.version(), manifest.program()));
    }
  }

  /** Puts one table's rows in. */
  void copy(String fullName, InputStream rows) throws SQLException, IOException {
    StoredTable table = tables.get(fullName);
    if (table == null) {
      throw new DatabaseFault(Kind.BACKUP, "控えに、その目録にない表があります。別の控えを使ってください。");
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table.quotedWithColumns() + " from stdin", rows);
  }

  /**
   * Sets the sequences, brings foreign keys and triggers back, counts, and commits.
   *
   * @return how many constraints hold
   * @throws DatabaseFault if a table has another number of rows than the backup says
   */
  int finish(BackupSummary summary) throws SQLException {
    for (SequenceState sequence : summary.sequences()) {
      catalog.execute(
          "select setval('%s', %d, %b)"
              .formatted(sequence.quoted().replace("'", "''"), sequence.last(), sequence.called()));
    }
    // As long as its owner sees every row.
    for (var table : tables.entrySet()) {
      String counted =
          catalog.texts("select count(*) from " + table.getValue().quoted()).getFirst();
      if (Long.parseLong(counted) != summary.rows().getOrDefault(table.getKey(), -1L)) {
        throw new DatabaseFault(
            Kind.BACKUP, "復元した行数が控えと合いません（%s）。何も復元していません。別の控えを使ってください。".formatted(table.getKey()));
      }
    }
    for (StoredTable table : tables.values()) {
      if (table.name().equals(TOKENS)) {
        endTokens(table);
      } else if (NOT_REVIVED.contains(table.name())) {
        catalog.execute("delete from " + table.quoted());
      }
    }
    suspended.resume();
    catalog.execute("set constraints all immediate");
    int constraints = suspended.proveConstraints();
    IncompleteMark.remove(connection);
    connection.commit();
    connection.setAutoCommit(true);
    catalog.execute("analyze");
    return constraints;
  }

  /** The trail says which: whoever made them finds them gone. Its own triggers rest still. */
  private void endTokens(StoredTable table) throws SQLException {
    catalog.execute(
        """
        with gone as (delete from %s returning id)
        insert into audit_entry (at, actor, source, kind, register, record_id, before)
        select clock_timestamp(), 'system:restore', 'job', 'REMOVED', '%s', '*',
          jsonb_build_object('id', jsonb_agg(id order by id))
        from gone having count(*) > 0
        """
            .formatted(table.quoted(), TOKENS));
  }
}
