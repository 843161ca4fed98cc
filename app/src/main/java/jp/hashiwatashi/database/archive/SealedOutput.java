package jp.hashiwatashi.database.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what is written, chunk by chunk. Only {@link #close} writes the chunk that is marked as the
 * last: without it, what was written is told as cut.
 */
final class SealedOutput extends OutputStream {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final OutputStream out;
  private final ArchiveHeader header;
  private final byte[] chunk = new byte[Chunks.LENGTH];
  private int filled;
  private long number;
  private @Nullable Cipher cipher;
  private boolean closed;

  SealedOutput(OutputStream out, BackupKey key) throws IOException {
    this.out = out;
    byte[] salt = new byte[ArchiveHeader.SALT];
    RANDOM.nextBytes(salt);
    this.header = ArchiveHeader.of(key, salt);
    out.write(header.bytes());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int rest = length;
    while (rest > 0) {
      if (filled == chunk.length) {
        seal(0);
      }
      int some = Math.min(rest, chunk.length - filled);
      System.arraycopy(bytes, from + length - rest, chunk, filled, some);
      filled += some;
      rest -= some;
    }
  }

  private void seal(int last) throws IOException {
    int frame = filled | last;
    try {
      cipher = header.cipher(Cipher.ENCRYPT_MODE, cipher, number, frame);
      byte[] encrypted = cipher.doFinal(chunk, 0, filled);
      out.write(ByteBuffer.allocate(4).putInt(frame).array());
      out.write(encrypted);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    number++;
    filled = 0;
  }

  /** Writes what is left as the last chunk. The stream below stays open. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      seal(Chunks.LAST);
      out.flush();
    }
  }
}
