package jp.hashiwatashi.shared.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: what is written goes to a neighbour, which takes the
 * file's place on {@link #commit}. Without it, an existing file stays as it was.
 */
public final class ReplacedFile implements Closeable {

  private final Path target;
  private final Path draft;
  private final OutputStream stream;
  private boolean committed;

  private ReplacedFile(Path target, Path draft, OutputStream stream) {
    this.target = target;
    this.draft = draft;
    this.stream = stream;
  }

  /**
   * Opens the draft; missing folders above the file are made.
   *
   * @throws IOException when the folder is not writable, or the path is a folder
   */
  public static ReplacedFile open(Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(real)) {
      throw new IOException(target + " はフォルダーです");
    }
    Path folder = real.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    while (true) {
      long random = ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE;
      Path draft = real.resolveSibling("." + real.getFileName() + "." + random + ".part");
      try {
        OutputStream stream =
            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new ReplacedFile(real, draft, stream);
      } catch (FileAlreadyExistsException e) {
        // another draft has this name: draw again
      }
    }
  }

  /** Where to write; not buffered. */
  public OutputStream stream() {
    return stream;
  }

  /** Puts what was written in the file's place. */
  public void commit() throws IOException {
    stream.close();
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
    committed = true;
  }

  /** Removes the draft unless it was committed. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      stream.close();
      Files.deleteIfExists(draft);
    }
  }
}
