package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import jp.hashiwatashi.audit.AuditVerification;
import jp.hashiwatashi.database.BackupContents;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.Database;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.database.Restore;
import jp.hashiwatashi.database.Restored;
import jp.hashiwatashi.database.archive.ArchiveFault;
import jp.hashiwatashi.database.archive.BackupKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code restore}: a backup into an empty folder (and an empty database), or only looked through. */
@Command
final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(names = "--from", required = true, paramLabel = "F")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path from;

  @Option(names = "--key", required = true, paramLabel = "FILE")
  @SuppressWarnings("NullAway.Init")
  private Path keyFile;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  private @Nullable String databaseUrl;

  @Option(names = "--check-only")
  private boolean checkOnly;

  @Override
  public Integer call() throws IOException, SQLException {
    LoggingSystem.get(RestoreCommand.class.getClassLoader()).beforeInitialize();
    Path folder = (data == null ? DataFolder.usual("hashiwatashi") : data).toAbsolutePath();
    var out = command.commandLine().getOut();
    try {
      BackupKey key = BackupKey.read(keyFile);
      out.println(
          checkOnly
              ? checked(BackupContents.read(from, key))
              : restored(
                  new Restore(from, key, BackupTold.progress(command.commandLine().getErr()))
                      .into(folder, databaseUrl, System.getenv()),
                  folder));
      int trail = checkOnly ? 0 : verifyTrail(folder);
      out.flush();
      return trail;
    } catch (DatabaseFault fault) {
      command.commandLine().getErr().println(fault.getMessage());
      return fault.exitCode();
    } catch (ArchiveFault fault) {
      command.commandLine().getErr().println(fault.getMessage());
      return DatabaseFault.Kind.BACKUP.exitCode();
    }
  }

  /** The audit trail that came with the backup is looked through as {@code audit verify} does. */
  private int verifyTrail(Path folder) throws IOException, SQLException {
    var out = command.commandLine().getOut();
    try (var held = DataFolder.open(folder);
        Database database =
            databaseUrl == null
                ? EmbeddedDatabase.start(held)
                : ExternalDatabase.open(databaseUrl, held, System.getenv());
        Connection connection = database.application().connect()) {
      return AuditCommand.told(
          AuditVerification.run(connection, folder.resolve(AuditCommand.FOLDER), null),
          out::println);
    }
  }

  private String checked(BackupContents contents) {
    return """
    この控えは、作ったとおりに終わりまで読めます： %s
      %s 時点、Hashiwatashi %s、PostgreSQL %s、表 %,d（版 %s）、行 %,d\
    """
        .formatted(
            from,
            BackupTold.shown(contents.madeAt()),
            contents.program(),
            contents.server(),
            contents.tables(),
            contents.version(),
            contents.rows());
  }

  private String restored(Restored restored, Path folder) {
    String where = databaseUrl == null ? "" : " --database-url （同じ URL）";
    return """
    復元しました： %1$s
      %2$s 時点の記録です（Hashiwatashi %3$s、PostgreSQL %4$s、表の版 %5$s）。
      表 %6$,d、行 %7$,d： どの表の行数も控えと同じで、制約 %8$,d がすべて成り立つことを確かめました。
      表の版は今 %9$s です。サインインのリンクと、サインインしたままの状態は引き継いでいません。
    始めるには： hashiwatashi serve --data %1$s%10$s
    入るには：   hashiwatashi sign-in-link --data %1$s%10$s（始めたあとで）\
    """
        .formatted(
            folder,
            BackupTold.shown(restored.madeAt()),
            restored.program(),
            restored.server(),
            restored.version(),
            restored.tables(),
            restored.rows(),
            restored.constraints(),
            restored.now(),
            where);
  }
}
