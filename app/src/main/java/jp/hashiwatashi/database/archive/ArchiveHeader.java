package jp.hashiwatashi.database.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a backup begins with, unencrypted: {@code HWBACKUP}, the format's number in a byte, 32 bytes of
 * salt, 8 that tell the key. All of it is authenticated with each chunk that follows.
 */
final class ArchiveHeader {

  static final int FORMAT = 1;
  static final int SALT = 32;
  private static final int KEY_NUMBER = 8;
  private static final byte[] MAGIC = {'H', 'W', 'B', 'A', 'C', 'K', 'U', 'P'};
  private static final int LENGTH = MAGIC.length + 1 + SALT + KEY_NUMBER;
  private static final int TAG_BITS = 128;

  private final byte[] bytes;
  private final SecretKey key;

  private ArchiveHeader(byte[] bytes, SecretKey key) {
    this.bytes = bytes;
    this.key = key;
  }

  static ArchiveHeader of(BackupKey key, byte[] salt) {
    byte[] bytes =
        ByteBuffer.allocate(LENGTH)
            .put(MAGIC)
            .put((byte) FORMAT)
            .put(salt)
            .put(key.numberBytes())
            .array();
    return new ArchiveHeader(bytes, key.of(salt));
  }

  static ArchiveHeader read(InputStream in, BackupKey key) throws IOException {
    byte[] bytes = in.readNBytes(LENGTH);
    int magic = Math.min(bytes.length, MAGIC.length);
    if (magic == 0 || !Arrays.equals(bytes, 0, magic, MAGIC, 0, magic)) {
      throw ArchiveFault.isNone();
    }
    if (bytes.length < LENGTH) {
      throw ArchiveFault.isCut();
    }
    int format = Byte.toUnsignedInt(bytes[MAGIC.length]);
    if (format != FORMAT) {
      throw ArchiveFault.isNewer(format);
    }
    byte[] salt = Arrays.copyOfRange(bytes, MAGIC.length + 1, MAGIC.length + 1 + SALT);
    byte[] number = Arrays.copyOfRange(bytes, LENGTH - KEY_NUMBER, LENGTH);
    if (!Arrays.equals(number, key.numberBytes())) {
      throw ArchiveFault.wrongKey(HexFormat.of().formatHex(number), key.number());
    }
    return new ArchiveHeader(bytes, key.of(salt));
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * A cipher for one chunk. Its place in the file is the nonce, which no other chunk of this key has;
   * its length and whether it is the last are authenticated with it.
   *
   * @param mode of {@link Cipher}
   * @param frame length of the plain chunk, and {@link Chunks#LAST}
   */
  Cipher cipher(int mode, @Nullable Cipher used, long number, int frame)
      throws GeneralSecurityException {
    Cipher cipher = used == null ? Cipher.getInstance("AES/GCM/NoPadding") : used;
    byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bytes);
    cipher.updateAAD(ByteBuffer.allocate(4).putInt(frame).array());
    return cipher;
  }
}
