package jp.hashiwatashi.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.database.BackupManifest.MigrationScript;
import jp.hashiwatashi.database.BackupSummary.SequenceState;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/** What the database says of its tables. Ours stand in the schemas in which our owner has any. */
final class Catalog {

  private static final String OURS =
      """
      c.relpersistence <> 't'
      and c.relnamespace in (
        select t.relnamespace from pg_class t
        where t.relkind in ('r', 'p') and t.relpersistence <> 't'
          and t.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
          and t.relowner = (
            select h.relowner from pg_class h where h.oid = to_regclass('flyway_schema_history')))
      and not exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      """;

  private final Connection connection;

  Catalog(Connection connection) {
    this.connection = connection;
  }

  /**
   * The migrations that have run.
   *
   * @throws DatabaseFault if none has: the database is not ours
   */
  List<MigrationScript> scripts() throws SQLException {
    if (texts("select 1 where to_regclass('flyway_schema_history') is null").isEmpty()) {
      var scripts = new ArrayList<MigrationScript>();
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  """
                  select version, checksum from flyway_schema_history
                  where success and version is not null and checksum is not null
                  order by installed_rank
                  """)) {
        while (rows.next()) {
          scripts.add(new MigrationScript(rows.getString(1), rows.getInt(2)));
        }
      }
      if (!scripts.isEmpty()) {
        return scripts;
      }
    }
    throw new DatabaseFault(
        Kind.SERVER,
        """
        このデータベースには Hashiwatashi の表がありません。
        --data か --database-url が、記録のあるものを指しているか確かめてください。\
        """);
  }

  /** All tables but the migrations' own, which migrations make again. */
  List<StoredTable> tables() throws SQLException {
    var tables = new ArrayList<StoredTable>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select n.nspname, c.relname, array(
                  select a.attname::text from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    and a.attgenerated = ''
                  order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.oid <> to_regclass('flyway_schema_history') and %s
                order by 1, 2
                """
                    .formatted(OURS))) {
      while (rows.next()) {
        tables.add(
            new StoredTable(
                rows.getString(1),
                rows.getString(2),
                Arrays.asList((String[]) rows.getArray(3).getArray())));
      }
    }
    return tables;
  }

  List<SequenceState> sequences() throws SQLException {
    var sequences = new ArrayList<SequenceState>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select n.nspname, c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'S' and %s
                order by 1, 2
                """
                    .formatted(OURS))) {
      while (rows.next()) {
        sequences.add(new SequenceState(rows.getString(1), rows.getString(2), 0, false));
      }
    }
    var standing = new ArrayList<SequenceState>();
    for (SequenceState sequence : sequences) {
      try (var statement = connection.createStatement();
          var row =
              statement.executeQuery("select last_value, is_called from " + sequence.quoted())) {
        row.next();
        standing.add(
            new SequenceState(
                sequence.schema(), sequence.name(), row.getLong(1), row.getBoolean(2)));
      }
    }
    return standing;
  }

  /** Whether anybody has made anything here, extensions left out. */
  boolean isEmpty() throws SQLException {
    return texts(
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
              and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'
              and not exists (
                select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            limit 1
            """)
        .isEmpty();
  }

  String serverVersion() throws SQLException {
    return texts("show server_version").getFirst().split(" ")[0];
  }

  /** When the transaction began. */
  Instant now() throws SQLException {
    String seconds = texts("select extract(epoch from now())::text").getFirst();
    long micros = new BigDecimal(seconds).movePointRight(6).longValueExact();
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** The first column of each row. */
  List<String> texts(String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  void execute(String statementText) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(statementText);
    }
  }
}
