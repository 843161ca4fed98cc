package jp.hashiwatashi.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The file outside the database that says how far the chain had come when: a line for each head that
 * there was, only added to. Copies of it elsewhere bear witness too.
 *
 * <pre>{@code 1742 5f1c…(64 digits)… 2026-11-22T01:23:45Z}</pre>
 */
final class Anchors {

  private static final HexFormat HEX = HexFormat.of();

  /** A head that there was. */
  record Anchor(long position, byte[] seal) {

    /** Null if the line is none of ours. */
    static @Nullable Anchor of(String line) {
      String[] parts = line.split(" ", -1);
      try {
        return parts.length == 3 && parts[1].length() == 64
            ? new Anchor(Long.parseLong(parts[0]), HEX.parseHex(parts[1]))
            : null;
      } catch (IllegalArgumentException notHex) {
        return null;
      }
    }
  }

  private final Path file;

  Anchors(Path file) {
    this.file = file;
  }

  /** Adds a head; it is on disk when this returns. */
  void add(long position, byte[] seal, Instant now) throws IOException {
    String line = position + " " + HEX.formatHex(seal) + " " + now + "\n";
    try (var channel = FileChannel.open(file, CREATE, WRITE, APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
  }

  /** The last head; null if there was none. A line that the machine's end has cut is taken off. */
  @Nullable Anchor last() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try (var whole = new RandomAccessFile(file.toFile(), "rw")) {
      long start = Math.max(0, whole.length() - 4_096);
      byte[] bytes = new byte[(int) (whole.length() - start)];
      whole.seek(start);
      whole.readFully(bytes);
      String tail = new String(bytes, US_ASCII);
      int end = tail.lastIndexOf('\n') + 1;
      if (end < tail.length()) {
        whole.setLength(start + end);
      }
      String lines = tail.substring(0, end).stripTrailing();
      return lines.isEmpty() ? null : Anchor.of(lines.substring(lines.lastIndexOf('\n') + 1));
    }
  }

  /** How much of the file there is now; 0 for no file. */
  long length() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** Reads the file's lines; the caller closes it. */
  BufferedReader open() throws IOException {
    return Files.newBufferedReader(file, US_ASCII);
  }
}
