package jp.hashiwatashi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import jp.hashiwatashi.database.archive.ArchiveFault;
import jp.hashiwatashi.database.archive.ArchiveReader;
import jp.hashiwatashi.database.archive.ArchiveReader.Section;
import jp.hashiwatashi.database.archive.BackupKey;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Brings a backup back into an empty data folder, and into an empty database. Until it has ended well the
 * folder is marked, and nothing can start in it; a restore that failed leaves the folder as it was, one
 * that was killed is begun anew by the next.
 */
public final class Restore {

  private final Path archive;
  private final BackupKey key;
  private final BackupProgress progress;

  public Restore(Path archive, BackupKey key, BackupProgress progress) {
    this.archive = archive;
    this.key = key;
    this.progress = progress;
  }

  /**
   * @param folder empty or not there yet
   * @param url of an empty database that someone else runs, or null for one of our own in the folder
   * @throws DatabaseFault with a message for the person at the terminal
   */
  public Restored into(Path folder, @Nullable String url, Map<String, String> environment) {
    try {
      var contents = BackupContents.read(archive, key);
      return bringBack(contents, DataFolder.openEmpty(folder), url, environment);
    } catch (ArchiveFault fault) {
      throw new DatabaseFault(Kind.BACKUP, String.valueOf(fault.getMessage()), fault);
    } catch (IOException e) {
      throw new DatabaseFault(
          Kind.BACKUP,
          """
          復元できませんでした（%s）。何も復元していません。
          控えのファイルと復元先のフォルダーの権限、空きを確かめて、もう一度実行してください。\
          """
              .formatted(FileTrouble.why(e)),
          e);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private Restored bringBack(
      BackupContents contents,
      DataFolder held,
      @Nullable String url,
      Map<String, String> environment)
      throws IOException, SQLException {
    try (held) {
      try {
        EmbeddedDatabase.end(held);
        held.clear();
        files(held);
        Restored restored =
            url == null
                ? intoOurOwn(contents, held)
                : into(ExternalDatabase.openEmpty(url, held, environment), contents);
        if (!Files.exists(Backup.usualKey(held.path()))) {
          key.write(Backup.usualKey(held.path()));
        }
        held.complete();
        return restored;
      } catch (IOException | SQLException | RuntimeException fault) {
        leaveAsItWas(held, fault);
        throw fault;
      }
    }
  }

  private void files(DataFolder held) throws IOException {
    try (var reader = ArchiveReader.open(archive, key)) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        Section section = next.get();
        switch (section.kind()) {
          case FILE -> KeptFiles.write(held.path(), section.name(), section.content());
          case MANIFEST -> {}
          case TABLE, SUMMARY -> {
            return; // files stand before tables
          }
        }
      }
    }
  }

  private Restored intoOurOwn(BackupContents contents, DataFolder held)
      throws IOException, SQLException {
    var database = EmbeddedDatabase.startAsItIs(held);
    var end = Thread.ofPlatform().unstarted(database::close);
    Runtime.getRuntime().addShutdownHook(end);
    try (database) {
      return into(database, contents);
    } finally {
      forget(end);
    }
  }

  private Restored into(Database database, BackupContents contents)
      throws IOException, SQLException {
    var manifest = contents.manifest();
    refuseNewer(manifest);
    Migrations.runUpTo(manifest.version(), database.owner());
    int constraints = load(loader(database), contents);
    var tables = Migrations.run(database.owner());
    return new Restored(
        manifest.madeAt(),
        manifest.program(),
        manifest.server(),
        manifest.version(),
        tables.version(),
        manifest.tables().size(),
        contents.summary().allRows(),
        constraints);
  }

  private static Login loader(Database database) {
    return switch (database) {
      case EmbeddedDatabase own -> own.superuser().of("hashiwatashi");
      case ExternalDatabase external -> external.owner();
    };
  }

  private int load(Login login, BackupContents contents) throws IOException, SQLException {
    try (var connection = login.connect();
        var reader = ArchiveReader.open(archive, key)) {
      var loading = new Loading(connection, contents.manifest());
      int tables = 0;
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        Section section = next.get();
        switch (section.kind()) {
          case TABLE -> {
            tables++;
            progress.at(tables, contents.tables());
            loading.copy(section.name(), section.content());
          }
          case MANIFEST, FILE, SUMMARY -> {}
        }
      }
      return loading.finish(contents.summary());
    }
  }

  private static void refuseNewer(BackupManifest manifest) {
    String newest = Migrations.newest();
    if (newest.compareTo(manifest.version()) < 0) {
      throw new DatabaseFault(
          Kind.NEWER_THAN_PROGRAM,
          """
          この控えは、このプログラムより新しい版の Hashiwatashi（%s、表の版 %s）で作られています。このプログラムの表の版は %s です。
          控えを作った版か、それより新しい版で復元してください。何も復元していません。\
          """
              .formatted(manifest.program(), manifest.version(), newest));
    }
  }

  /** As before the restore; where that fails, the mark stays and says what the folder is. */
  private static void leaveAsItWas(DataFolder held, Exception fault) {
    try {
      EmbeddedDatabase.end(held);
      held.clear();
      held.complete();
    } catch (IOException | RuntimeException alsoFailed) {
      fault.addSuppressed(alsoFailed);
    }
  }

  private static void forget(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // the program is being ended: the hook closes the server
    }
  }

  private static DatabaseFault refused(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String why =
        switch (state) {
          case "53100" -> "データベースのディスクに空きがありません";
          case "42501" -> "この利用者は表の所有者ではないか、権限が足りません";
          default -> state.startsWith("2") ? "控えの記録が表の決まりに合いません" : "データベースに断られました";
        };
    return new DatabaseFault(
        Kind.SERVER,
        """
        復元できませんでした：%s（%s）。何も復元していません。
        原因を除いてから、同じコマンドをもう一度実行してください。\
        """
            .formatted(why, place(e)),
        e);
  }

  /** What the server says without what it quotes: the rows are people's. */
  private static String place(SQLException e) {
    ServerErrorMessage said = e instanceof PSQLException told ? told.getServerErrorMessage() : null;
    return said == null || said.getTable() == null
        ? "SQLSTATE " + e.getSQLState()
        : "SQLSTATE %s、表 %s、%s".formatted(e.getSQLState(), said.getTable(), said.getConstraint());
  }
}
