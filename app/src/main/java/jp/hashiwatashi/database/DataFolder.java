package jp.hashiwatashi.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one installation keeps: database, secrets, logs. Held by one
 * program at a time; the operating system gives the lock back however that program ends.
 */
public final class DataFolder implements AutoCloseable {

  /** The key of backups, where nobody has named another; it goes into none of them. */
  static final String BACKUP_KEY = "backup-key";

  /** Lies in a folder into which a backup is being restored, and in which nothing can start. */
  static final String INCOMPLETE = "restore-incomplete";

  /** What may lie in a folder that is otherwise empty. */
  private static final Set<String> OF_AN_EMPTY_ONE =
      Set.of("lock", BACKUP_KEY, INCOMPLETE, "postgresql.local.conf", "lost+found");

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * The usual place of a folder: {@code name} in the user's data home of the XDG Base Directory
   * Specification; for root in {@code /var/lib}, because the database server then runs as another
   * user, who cannot look into root's home.
   */
  public static Path usual(String name) {
    if (new UnixSystem().getUid() == 0 && System.getenv("XDG_DATA_HOME") == null) {
      return Path.of("/var/lib", name);
    }
    return home("XDG_DATA_HOME", ".local/share").resolve(name);
  }

  static Path home(String variable, String otherwise) {
    String stated = System.getenv(variable);
    return stated != null && Path.of(stated).isAbsolute()
        ? Path.of(stated)
        : Path.of(System.getProperty("user.home"), otherwise);
  }

  /**
   * Creates the folder where it is missing (readable by its owner only) and takes its lock.
   *
   * @throws DatabaseFault if it cannot be written, another program holds it, or it is half restored
   */
  public static DataFolder open(Path folder) {
    refuseIncomplete(folder);
    return hold(folder);
  }

  /**
   * As {@link #open}, for a backup to be restored into. Until {@link #complete} nothing else can start
   * in it; what an earlier restore left that did not end may be in it.
   *
   * @throws DatabaseFault also if the folder holds anything else
   */
  static DataFolder openEmpty(Path folder) {
    var held = hold(folder);
    try {
      List<String> others = held.others();
      if (!Files.exists(held.incomplete()) && !others.isEmpty()) {
        throw new DatabaseFault(
            Kind.DATA_FOLDER,
            """
            復元先のフォルダーが空ではありません：%s（%s など）
            今ある記録を上書きしないよう、復元しませんでした。--data で空のフォルダーか、まだないフォルダーを指定してください。\
            """
                .formatted(held.path, others.getFirst()));
      }
      Files.writeString(held.incomplete(), "復元の途中です。同じコマンドでもう一度復元すると、最初からやり直します。\n");
      return held;
    } catch (IOException e) {
      held.close();
      throw notWritable(held.path, e);
    } catch (DatabaseFault fault) {
      held.close();
      throw fault;
    }
  }

  /** Removes all that a restore has put into the folder, but the sign that it is not complete. */
  void clear() throws IOException {
    for (String name : others()) {
      Folders.remove(path.resolve(name));
    }
  }

  /** Says that what was restored is whole. */
  void complete() throws IOException {
    Files.delete(incomplete());
    try (var directory = FileChannel.open(path)) {
      directory.force(true);
    }
  }

  static void refuseIncomplete(Path folder) {
    if (Files.exists(folder.resolve(INCOMPLETE))) {
      throw new DatabaseFault(
          Kind.DATA_FOLDER,
          """
          このフォルダーへの控えの復元が、途中で止まっています：%s
          半分だけの記録で始めないよう、始めませんでした。同じ hashiwatashi restore をもう一度実行すると、最初からやり直します。\
          """
              .formatted(folder));
    }
  }

  private Path incomplete() {
    return path.resolve(INCOMPLETE);
  }

  private List<String> others() throws IOException {
    try (var entries = Files.list(path)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !OF_AN_EMPTY_ONE.contains(name))
          .sorted()
          .toList();
    }
  }

  private static DataFolder hold(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        restrict(path, "rwx------");
      }
      var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new DatabaseFault(
            Kind.DATA_FOLDER,
            """
            データフォルダーは、動いている別の Hashiwatashi が使っています：%s
            一つのフォルダーを二つのプログラムが同時に使うと記録が壊れるため、始めませんでした。
            動いているほうを終えるか、--data で別のフォルダーを指定してください。\
            """
                .formatted(path));
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  private static DatabaseFault notWritable(Path path, IOException e) {
    return new DatabaseFault(
        Kind.DATA_FOLDER,
        """
        データフォルダーに書き込めません：%s（%s）
        --data で書き込めるフォルダーを指定するか、フォルダーの所有者と権限を確かめてください。\
        """
            .formatted(path, FileTrouble.why(e)),
        e);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProgram) {
      return null;
    }
  }

  static void restrict(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  public Path path() {
    return path;
  }

  Path cluster() {
    return path.resolve("postgresql");
  }

  Path serverLog() {
    return path.resolve("postgresql.log");
  }

  Path secrets() {
    return path.resolve("secrets");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
