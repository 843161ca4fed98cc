package jp.hashiwatashi.database.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link SealedOutput} wrote. No byte is given out before its chunk is known to be as it was
 * written and at its place; the end is told only behind the chunk that was marked as the last.
 */
final class SealedInput extends InputStream {

  private final InputStream in;
  private final ArchiveHeader header;
  private byte[] chunk = new byte[0];
  private int given;
  private long number;
  private boolean last;
  private @Nullable Cipher cipher;

  /**
   * @throws ArchiveFault if it is no backup, or the key is another's
   */
  SealedInput(InputStream in, BackupKey key) throws IOException {
    this.in = in;
    this.header = ArchiveHeader.read(in, key);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (given == chunk.length) {
      if (last) {
        return -1;
      }
      open();
    }
    int some = Math.min(length, chunk.length - given);
    System.arraycopy(chunk, given, bytes, from, some);
    given += some;
    return some;
  }

  private void open() throws IOException {
    byte[] frameBytes = in.readNBytes(4);
    if (frameBytes.length < 4) {
      throw ArchiveFault.isCut();
    }
    int frame = ByteBuffer.wrap(frameBytes).getInt();
    int length = frame & ~Chunks.LAST;
    last = frame < 0;
    if (length > Chunks.LENGTH || (!last && length < Chunks.LENGTH)) {
      throw ArchiveFault.isChanged(number);
    }
    byte[] encrypted = in.readNBytes(length + Chunks.TAG);
    if (encrypted.length < length + Chunks.TAG) {
      throw ArchiveFault.isCut();
    }
    try {
      cipher = header.cipher(Cipher.DECRYPT_MODE, cipher, number, frame);
      chunk = cipher.doFinal(encrypted);
    } catch (GeneralSecurityException e) {
      throw ArchiveFault.isChanged(number, e);
    }
    given = 0;
    number++;
    if (last && in.read() >= 0) {
      throw ArchiveFault.isChanged(number);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
