package jp.hashiwatashi.database.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key that backups are encrypted with: 32 random bytes in a text file of its own, short enough to be
 * printed and typed in again (a checksum finds a slip). Every backup is encrypted with another key, which
 * is derived from this one and a random salt that stands in the backup.
 */
public final class BackupKey {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final String LEAD = "hashiwatashi-backup-key-1 ";
  private static final Pattern FORM = Pattern.compile(LEAD + "([A-Za-z0-9_-]{43}) ([0-9a-f]{8})");

  private final byte[] bytes;

  private BackupKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Makes a key and its file, which only its owner can read.
   *
   * @throws IOException also when the file is there already
   */
  public static BackupKey make(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var key = new BackupKey(bytes);
    key.write(file);
    return key;
  }

  /**
   * @throws ArchiveFault if there is none in the file
   */
  public static BackupKey read(Path file) throws IOException {
    String text;
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > 4096) {
        throw Files.exists(file) ? isNone(file) : new NoSuchFileException(file.toString());
      }
      text = new String(Files.readAllBytes(file), UTF_8);
    } catch (NoSuchFileException gone) {
      throw new ArchiveFault(
          "鍵のファイルがありません：%s\n控えを作ったときの鍵のファイルを --key で指定してください。".formatted(file), gone);
    }
    var parts = FORM.matcher(text);
    if (!parts.find()) {
      throw isNone(file);
    }
    byte[] bytes = Base64.getUrlDecoder().decode(parts.group(1));
    if (!check(bytes).equals(parts.group(2))) {
      throw new ArchiveFault(
          """
          鍵のファイルに写し間違いがあります：%s
          元の鍵のファイルを写し直すか、印刷したものと一字ずつ見比べてください。\
          """
              .formatted(file));
    }
    return new BackupKey(bytes);
  }

  private static ArchiveFault isNone(Path file) {
    return new ArchiveFault(
        """
        これは控えの鍵のファイルではありません：%s
        最初の hashiwatashi backup がデータフォルダーに作った backup-key か、その写しを --key で指定してください。\
        """
            .formatted(file));
  }

  /** Writes the same key into another file, which only its owner can read. */
  public void write(Path file) throws IOException {
    String text =
        """
        # Hashiwatashi の控え（バックアップ）の鍵。番号 %s
        # これがないと控えは読めません。控えともこの機械とも別の場所に写しを保管してください。
        # The key of Hashiwatashi's backups. Keep a copy away from the backups and from this machine.
        %s%s %s
        """
            .formatted(
                number(),
                LEAD,
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                check(bytes));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var owner = PosixFilePermissions.fromString("rw-------");
    try (var channel =
        FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(owner))) {
      channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
      channel.force(true);
    }
  }

  /** Tells keys apart, in 16 hexadecimal digits, and nothing of the key itself. */
  public String number() {
    return HexFormat.of().formatHex(numberBytes());
  }

  byte[] numberBytes() {
    return Arrays.copyOf(derive(new byte[BYTES], "number").getEncoded(), 8);
  }

  /** The key of the one backup that holds this salt. */
  SecretKey of(byte[] salt) {
    return derive(salt, "archive");
  }

  private SecretKey derive(byte[] salt, String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              "AES",
              HKDFParameterSpec.ofExtract()
                  .addIKM(bytes)
                  .addSalt(salt)
                  .thenExpand(("hashiwatashi backup 1 " + purpose).getBytes(UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String check(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum, 0, 4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
