package jp.hashiwatashi.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once per
 * user from the archive that the program carries.
 */
final class Binaries {

  /** Major version of what the program carries. */
  static final String MAJOR = "18";

  private final Path home;

  private Binaries(Path home) {
    this.home = home;
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /**
   * The archive for this machine.
   *
   * @throws DatabaseFault if the program carries none
   */
  static URL archive() {
    URL archive = Binaries.class.getResource("/" + archiveName());
    if (archive == null) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          この機械（%s %s）のための PostgreSQL は、このプログラムに入っていません。
          PostgreSQL 15 以降を用意して、--database-url で指定してください。\
          """
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return archive;
  }

  /** Finds the unpacked programs below {@code cache}, or unpacks them there. */
  static Binaries in(Path cache) {
    URL archive = archive();
    try {
      Path home = cache.resolve("postgresql-" + fingerprint(archive));
      if (!Files.isExecutable(home.resolve("bin/postgres"))) {
        unpack(archive, home);
      }
      return new Binaries(home);
    } catch (IOException e) {
      throw new DatabaseFault(
          Kind.DATA_FOLDER,
          """
          PostgreSQL を展開できません：%s（%s）
          フォルダーに書き込めること、空きが 200 MB 以上あることを確かめてください。\
          """
              .formatted(cache, FileTrouble.why(e)),
          e);
    }
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return "postgres-%s-%s.txz"
        .formatted(system.startsWith("mac") ? "darwin" : system, arm ? "arm_64" : "x86_64");
  }

  /** Tells two releases apart without reading the archive through. */
  private static String fingerprint(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    long mark =
        connection instanceof JarURLConnection jar
            ? jar.getJarEntry().getCrc()
            : connection.getContentLengthLong();
    return Long.toHexString(mark);
  }

  private static void unpack(URL archive, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
    DataFolder.restrict(fresh, "rwxr-xr-x");
    try (InputStream packed = new BufferedInputStream(archive.openStream(), 1 << 16);
        var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        place(entry, tar, fresh);
      }
    }
    try {
      Files.move(fresh, home);
    } catch (FileSystemException e) {
      Folders.remove(fresh);
      if (!Files.isExecutable(home.resolve("bin/postgres"))) {
        throw e; // otherwise another program was quicker, and its copy is as good
      }
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path root)
      throws IOException {
    Path target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("an entry points out of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      DataFolder.restrict(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }
  }
}
