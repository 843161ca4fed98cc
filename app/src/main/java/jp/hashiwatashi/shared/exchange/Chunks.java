package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Where a large file is cut so that its parts can be read side by side: after line feeds. */
final class Chunks {

  private static final int WINDOW = 1 << 16;

  private Chunks() {}

  /**
   * The bounds of the parts: part i is from the i-th (included) to the next (excluded). A cut may
   * turn out to lie inside quotes; whoever reads the part before it finds that out.
   *
   * @param size bytes that a part has at least
   */
  static long[] bounds(Path file, long from, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = channel.size();
      long[] bounds = new long[(int) ((end - from) / size) + 2];
      int n = 1;
      bounds[0] = from;
      for (long at = from + size; at < end; at = Math.max(at, bounds[n - 1]) + size) {
        long cut = afterLineFeed(channel, at, end);
        if (cut >= end) {
          break;
        }
        bounds[n++] = cut;
      }
      bounds[n++] = end;
      return Arrays.copyOf(bounds, n);
    }
  }

  private static long afterLineFeed(FileChannel channel, long from, long end) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long at = from; at < end; at += WINDOW) {
      int n = channel.read(window.clear(), at);
      for (int i = 0; i < n; i++) {
        if (window.get(i) == '\n') {
          return at + i + 1;
        }
      }
    }
    return end;
  }
}
