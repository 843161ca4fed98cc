package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A file of the data folder as it was at one moment. A small one is held; a large one is one to which is
 * only added, such as the anchors of the audit trail, and is as long as it was then.
 *
 * @param content null for a large one
 */
record KeptFile(Path file, long size, FileTime changed, @Nullable ByteBuffer content) {

  private static final long SMALL = 1 << 20;

  static KeptFile of(Path file) throws IOException {
    FileTime changed = Files.getLastModifiedTime(file);
    long size = Files.size(file);
    if (size > SMALL) {
      return new KeptFile(file, size, changed, null);
    }
    byte[] content = Files.readAllBytes(file);
    return new KeptFile(file, content.length, changed, ByteBuffer.wrap(content));
  }

  void copyTo(OutputStream out) throws IOException {
    if (content != null) {
      out.write(content.array());
      return;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (long left = size; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException("控えを作る間に短くなったファイルがあります：" + file);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }
}
