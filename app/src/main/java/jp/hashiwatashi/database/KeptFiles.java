package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.hashiwatashi.database.archive.ArchiveFault;

/**
 * The files of a data folder without which its records could not be read or nobody could sign in:
 * passwords, keys, what is anchored outside the database. All files are taken but those that are known
 * to be the machine's or the moment's own, so that a new key is never forgotten.
 */
final class KeptFiles {

  /** What stays with the machine, with the running program, or apart from the backup. */
  private static final Set<String> LEFT =
      Set.of(
          "lock",
          "address",
          "log",
          "cache",
          "temporary",
          "postgresql",
          "postgresql.new",
          "postgresql.log",
          "postgresql.local.conf",
          "postgresql.password",
          DataFolder.BACKUP_KEY,
          DataFolder.INCOMPLETE);

  private KeptFiles() {}

  /** The files by their paths in the folder, with what they hold. */
  static SortedMap<String, KeptFile> in(Path folder) throws IOException {
    var files = new TreeMap<String, KeptFile>();
    try (var entries = Files.list(folder)) {
      for (Path entry : entries.filter(KeptFiles::isKept).toList()) {
        try (var below = Files.walk(entry)) {
          for (Path file : below.toList()) {
            add(folder, file, files);
          }
        }
      }
    }
    return files;
  }

  private static void add(Path folder, Path file, Map<String, KeptFile> files) throws IOException {
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.put(folder.relativize(file).toString(), KeptFile.of(file));
      }
    } catch (NoSuchFileException replacedJustNow) {
      // it is there under its own name, or the next look finds the difference
    }
  }

  private static boolean isKept(Path entry) {
    String name = entry.getFileName().toString();
    return !LEFT.contains(name)
        && !name.startsWith("postgresql-")
        && !name.startsWith("unpacking-")
        && !name.startsWith(".hashiwatashi-")
        && !name.endsWith(".new");
  }

  /** Puts a file into its place, readable by its owner only, and on disk. */
  static void write(Path folder, String name, InputStream content) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new ArchiveFault("控えの中のファイル名が、データフォルダーの外を指しています。別の控えを使ってください。");
    }
    Path parent = file.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      Files.createDirectories(
          parent,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var owner = PosixFilePermissions.fromString("rw-------");
    try (var channel =
        FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(owner))) {
      content.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }
}
