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
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one installation keeps: database, secrets, logs. Held by one
 * program at a time; the operating system gives the lock back however that program ends.
 */
public final class DataFolder implements AutoCloseable {

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
   * @throws DatabaseFault if it cannot be written, or another program holds it
   */
  public static DataFolder open(Path folder) {
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
      throw new DatabaseFault(
          Kind.DATA_FOLDER,
          """
          データフォルダーに書き込めません：%s（%s）
          --data で書き込めるフォルダーを指定するか、フォルダーの所有者と権限を確かめてください。\
          """
              .formatted(path, FileTrouble.why(e)),
          e);
    }
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
