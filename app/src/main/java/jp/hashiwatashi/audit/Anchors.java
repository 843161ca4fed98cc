package jp.hashiwatashi.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files outside the database that say how far the chain had come when: a line for each head that was
 * anchored, only added to. One that has grown long is gone on with in the next, {@code anchors-2}, so
 * that a backup takes them whole. Copies of them elsewhere bear witness too.
 *
 * <pre>{@code 1742 5f1c…(64 digits)… 2026-11-22T01:23:45Z}</pre>
 */
final class Anchors {

  private static final long LONG = 1 << 19;

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

  private final Path first;

  Anchors(Path first) {
    this.first = first;
  }

  /** The files that there are, the oldest first. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path file = first; Files.exists(file); file = numbered(files.size() + 1)) {
      files.add(file);
    }
    return files;
  }

  private Path numbered(int number) {
    return number == 1 ? first : first.resolveSibling(first.getFileName() + "-" + number);
  }

  /** Adds a head; it is on disk when this returns. */
  void add(long position, byte[] seal, Instant now) throws IOException {
    String line = position + " " + HEX.formatHex(seal) + " " + now + "\n";
    List<Path> files = files();
    boolean another = files.isEmpty() || Files.size(files.getLast()) >= LONG;
    Path file = another ? numbered(files.size() + 1) : files.getLast();
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
    for (Path file : files().reversed()) {
      Anchor last = last(file);
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  private static @Nullable Anchor last(Path file) throws IOException {
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

  /** All that the files say now, as one; the caller closes it. */
  BufferedReader open() throws IOException {
    List<InputStream> parts = new ArrayList<>();
    for (Path file : files()) {
      parts.add(Files.newInputStream(file));
    }
    return new BufferedReader(
        new InputStreamReader(new SequenceInputStream(Collections.enumeration(parts)), US_ASCII));
  }

  /** How much there is now in all files; 0 for no file. */
  long length() throws IOException {
    long length = 0;
    for (Path file : files()) {
      length += Files.size(file);
    }
    return length;
  }
}
