package jp.hashiwatashi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is backed up: a data folder, and its database as somebody sees it whom row-level security does
 * not bind. A server of our own that is not running is started, and stopped on {@link #close}.
 */
public final class BackupSource implements AutoCloseable {

  /** How the files of the folder are read that the backup takes. */
  @FunctionalInterface
  interface KeptNow {
    SortedMap<String, KeptFile> read() throws IOException;
  }

  private final Path folder;
  private final KeptNow files;
  private final Login login;
  private final @Nullable EmbeddedDatabase started;

  private BackupSource(Path folder, Login login, @Nullable EmbeddedDatabase started) {
    this(folder, () -> KeptFiles.in(folder), login, started);
  }

  BackupSource(Path folder, KeptNow files, Login login, @Nullable EmbeddedDatabase started) {
    this.folder = folder;
    this.files = files;
    this.login = login;
    this.started = started;
  }

  /**
   * @param url of a server that someone else runs, or null for one of our own
   * @throws DatabaseFault if there is nothing to back up
   */
  public static BackupSource find(
      Path path, @Nullable String url, Map<String, String> environment) {
    Path folder = path.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw isNone(folder);
    }
    DataFolder.refuseIncomplete(folder);
    if (url != null) {
      return new BackupSource(folder, DatabaseUrl.parse(url).login(environment), null);
    }
    if (!Files.exists(folder.resolve("postgresql/PG_VERSION"))) {
      throw isNone(folder);
    }
    Optional<Login> running = EmbeddedDatabase.running(folder, Role.SUPERUSER);
    if (running.isPresent()) {
      return new BackupSource(folder, running.get(), null);
    }
    EmbeddedDatabase started = EmbeddedDatabase.startAsItIs(DataFolder.open(folder));
    return new BackupSource(folder, started.superuser().of("hashiwatashi"), started);
  }

  private static DatabaseFault isNone(Path folder) {
    return new DatabaseFault(
        Kind.DATA_FOLDER,
        """
        このフォルダーには Hashiwatashi の記録がありません：%s
        serve や demo に指定したのと同じフォルダーを --data で指定してください（demo の標準は %s）。\
        """
            .formatted(folder, DataFolder.usual("hashiwatashi-demo")));
  }

  Path folder() {
    return folder;
  }

  SortedMap<String, KeptFile> files() throws IOException {
    return files.read();
  }

  Login login() {
    return login;
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
      started.folder().close();
    }
  }
}
