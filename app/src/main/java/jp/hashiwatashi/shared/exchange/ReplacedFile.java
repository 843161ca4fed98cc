package jp.hashiwatashi.shared.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: what is written goes to a neighbour, which takes the
 * file's place on {@link #commit}. Without it, an existing file stays as it was, and the neighbour is
 * removed, also when the program is told to end. A pipe or a device is written to as it is.
 */
public final class ReplacedFile implements Closeable {

  private final Path target;
  private final Path draft;
  private final OutputStream stream;
  private final Thread removal;
  private boolean committed;

  private ReplacedFile(Path target, Path draft, OutputStream stream) {
    this.target = target;
    this.draft = draft;
    this.stream = stream;
    this.removal = Thread.ofPlatform().unstarted(this::removeDraft);
    if (!isDirect()) {
      Runtime.getRuntime().addShutdownHook(removal);
    }
  }

  /**
   * Opens the draft; missing folders above the file are made.
   *
   * @throws IOException when the folder is not writable, or the path is a folder
   */
  public static ReplacedFile open(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " はフォルダーです");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new ReplacedFile(target, target, Files.newOutputStream(target));
    }
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = real.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    while (true) {
      long random = ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE;
      Path draft = real.resolveSibling(".hashiwatashi-" + random + ".part");
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

  /** Waits until what was written is on disk, for files that must outlive a power cut. */
  public void force() throws IOException {
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Puts what was written in the file's place. */
  public void commit() throws IOException {
    stream.close();
    if (!isDirect()) {
      try {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    committed = true;
    forgetRemoval();
  }

  /** Removes the draft unless it was committed. */
  @Override
  public void close() throws IOException {
    if (committed) {
      return;
    }
    try {
      stream.close();
    } finally {
      if (!isDirect()) {
        Files.deleteIfExists(draft);
        forgetRemoval();
      }
    }
  }

  private boolean isDirect() {
    return draft.equals(target);
  }

  private void removeDraft() {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // the program is ending; the draft's name says what it is
    }
  }

  private void forgetRemoval() {
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException ending) {
      // the removal is running already
    }
  }
}
