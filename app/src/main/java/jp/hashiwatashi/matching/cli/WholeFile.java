package jp.hashiwatashi.matching.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that can be read from any place in it. What comes through a pipe, such as {@code <(…)} of a
 * shell, is written to a file of its own first, which is gone when this is closed.
 *
 * @param path where it can be read
 */
record WholeFile(Path path, boolean isOurs) implements AutoCloseable {

  static WholeFile of(Path named) throws IOException {
    if (!Files.exists(named) || Files.isRegularFile(named) || Files.isDirectory(named)) {
      return new WholeFile(named, false);
    }
    Path whole = Files.createTempFile("hashiwatashi-", "");
    try (InputStream pipe = Files.newInputStream(named)) {
      Files.copy(pipe, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(whole);
      throw e;
    }
    return new WholeFile(whole, true);
  }

  @Override
  public void close() {
    try {
      if (isOurs) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
