package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import jp.hashiwatashi.database.archive.ArchiveWriter;
import jp.hashiwatashi.database.archive.BackupKey;
import jp.hashiwatashi.database.archive.SectionKind;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a backup of all that an installation keeps, while it goes on working: every table as it was at
 * one moment, and the files of the data folder as they were at that same moment.
 */
public final class Backup {

  private static final int ATTEMPTS = 50;

  private final BackupSource source;
  private final String program;
  private final BackupProgress progress;

  /**
   * @param program version of the program that makes it
   */
  public Backup(BackupSource source, String program, BackupProgress progress) {
    this.source = source;
    this.program = program;
    this.progress = progress;
  }

  /**
   * Writes the backup, which is whole only if this returns.
   *
   * @throws DatabaseFault if the database cannot be read
   * @throws IOException if the file cannot be written
   */
  public void write(OutputStream file, BackupKey key) throws IOException {
    try (var connection = source.login().connect();
        var archive = new ArchiveWriter(file, key)) {
      connection.setAutoCommit(false);
      var catalog = new Catalog(connection);
      var files = oneMoment(connection, catalog);
      var manifest =
          new BackupManifest(
              program, catalog.serverVersion(), catalog.now(), catalog.scripts(), catalog.tables());
      put(archive, SectionKind.MANIFEST, "", JsonMapper.shared().writeValueAsBytes(manifest));
      for (var kept : files.entrySet()) {
        try (OutputStream section = archive.section(SectionKind.FILE, kept.getKey())) {
          kept.getValue().copyTo(section);
        }
      }
      var rows = new TreeMap<String, Long>();
      for (StoredTable table : manifest.tables()) {
        progress.at(rows.size() + 1, manifest.tables().size());
        rows.put(table.fullName(), copy(connection, table, archive));
      }
      var summary = new BackupSummary(rows, catalog.sequences());
      put(archive, SectionKind.SUMMARY, "", JsonMapper.shared().writeValueAsBytes(summary));
      connection.rollback();
      archive.finish();
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /**
   * Begins a transaction that sees one moment, and reads the files of that moment: they are the same
   * before and behind its beginning.
   */
  private SortedMap<String, KeptFile> oneMoment(Connection connection, Catalog catalog)
      throws SQLException, IOException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var before = source.files();
      catalog.execute("set transaction isolation level repeatable read, read only");
      // Whoever is bound by row-level security is refused, instead of being shown a part.
      catalog.execute("set local row_security = off");
      catalog.execute("set local timezone = 'UTC'");
      catalog.execute("set local datestyle = 'ISO, YMD'");
      catalog.execute("set local intervalstyle = 'postgres'");
      catalog.execute("set local bytea_output = 'hex'");
      catalog.execute("set local extra_float_digits = 1");
      catalog.execute("set local statement_timeout = 0");
      catalog.texts("select txid_current_snapshot()::text");
      if (before.equals(source.files())) {
        return before;
      }
      connection.rollback();
    }
    throw new DatabaseFault(
        Kind.DATA_FOLDER,
        """
        データフォルダーの鍵などのファイルが書き換えられ続けているため、控えを作れませんでした：%s
        鍵の取り換えなどが終わってから、もう一度実行してください。\
        """
            .formatted(source.folder()));
  }

  private static void put(ArchiveWriter archive, SectionKind kind, String name, byte[] content)
      throws IOException {
    try (OutputStream section = archive.section(kind, name)) {
      section.write(content);
    }
  }

  private static long copy(Connection connection, StoredTable table, ArchiveWriter archive)
      throws SQLException, IOException {
    try (OutputStream section = archive.section(SectionKind.TABLE, table.fullName())) {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy " + table.quotedWithColumns() + " to stdout", section);
    }
  }

  private static DatabaseFault refused(SQLException e) {
    if ("42501".equals(e.getSQLState())) {
      return new DatabaseFault(
          Kind.SERVER,
          """
          この利用者はすべての記録を読めないため、控えを作りませんでした（データベースの説明: %s）。
          一部だけの控えは作りません。全部を読める役割を管理者に作ってもらい、その利用者を --database-url で指定してください：
            create role hashiwatashi_backup login bypassrls in role pg_read_all_data password '（決めたパスワード）';\
          """
              .formatted(e.getMessage()),
          e);
    }
    return new DatabaseFault(
        Kind.SERVER,
        """
        データベースを読めなかったため、控えを作りませんでした（データベースの説明: %s）。
        データベースが動いていることを確かめて、もう一度実行してください。\
        """
            .formatted(e.getMessage()),
        e);
  }

  /** The key's usual file in a data folder. */
  public static Path usualKey(Path folder) {
    return folder.resolve(DataFolder.BACKUP_KEY);
  }
}
