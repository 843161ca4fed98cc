package jp.hashiwatashi.shared.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files that are there for a moment: what people send, and what is given back to them. They lie in a
 * folder of this program alone, into which only its owner can look, and what a killed program left
 * there is gone at the next start.
 */
@Component
public class TemporaryFiles implements AutoCloseable {

  private final Path folder;
  private final boolean ownFolder;

  /**
   * @param folder that no other program uses as long as this one runs; empty for a new one, which goes
   *     at the end
   */
  public TemporaryFiles(@Value("${hashiwatashi.temporary-folder:}") String folder)
      throws IOException {
    this.ownFolder = folder.isEmpty();
    this.folder = ownFolder ? Files.createTempDirectory("hashiwatashi-") : Path.of(folder);
    if (!ownFolder) {
      Files.createDirectories(this.folder);
      Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
      empty();
    }
  }

  /** A new empty file, which whoever asked for it deletes. */
  public Path create() throws IOException {
    return Files.createTempFile(folder, "file-", "");
  }

  public Path folder() {
    return folder;
  }

  private void empty() throws IOException {
    try (var files = Files.walk(folder)) {
      List<Path> inside =
          files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
      for (Path file : inside) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      empty();
      if (ownFolder) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
