package jp.hashiwatashi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Makes the seals of a chain: each over the seal before it, its own place, and everything that its entry
 * says. Whoever lacks the key can make none; whoever changes, takes out, puts in or moves one entry
 * would have to make all that follow anew.
 */
final class Seals {

  /** Before the first. */
  static final byte[] NONE = new byte[32];

  /** All that an entry says is sealed itself, and none of it can be erased. */
  static final int WHOLE = 1;

  /** Purpose, before and after are sealed by their digest, which stays when they are erased. */
  static final int BY_DIGEST = 2;

  private final Mac mac;
  private final MessageDigest digest;
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

  Seals(SealKey key) {
    this.mac = key.mac();
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException("every Java has SHA-256", none);
    }
  }

  /**
   * @param previous the seal of the position before
   * @param position 1 or more
   * @param settled every entry up to this number is sealed, or will never be there
   * @param form {@link #WHOLE} or {@link #BY_DIGEST}
   */
  byte[] seal(byte[] previous, long position, long settled, AuditEntry entry, int form) {
    mac.update((byte) form);
    mac.update(previous);
    add(position);
    add(settled);
    add(entry.number());
    add(micros(entry.at()));
    add(entry.actor());
    add(entry.source());
    add(entry.kind().name());
    add(entry.register());
    add(entry.recordId());
    add(entry.personId());
    add(entry.what());
    if (form == WHOLE) {
      add(entry.purpose());
      add(entry.before());
      add(entry.after());
    } else {
      mac.update(contents(entry));
    }
    return mac.doFinal();
  }

  /** The digest of what can be erased; of an entry that is, what stands in its place. */
  private byte[] contents(AuditEntry entry) {
    if (entry.erased() != null) {
      return HexFormat.of().parseHex(entry.erased());
    }
    UUID salt = entry.salt();
    if (salt != null) {
      addTo(digest, salt.getMostSignificantBits());
      addTo(digest, salt.getLeastSignificantBits());
    }
    for (@Nullable String said :
        new @Nullable String[] {entry.purpose(), entry.before(), entry.after()}) {
      byte[] bytes = said == null ? new byte[0] : said.getBytes(UTF_8);
      addTo(digest, said == null ? -1 : bytes.length);
      digest.update(bytes);
    }
    return digest.digest();
  }

  private void addTo(MessageDigest to, long value) {
    number.clear();
    to.update(number.putLong(value).array());
  }

  private static long micros(Instant at) {
    return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000), at.getNano() / 1_000);
  }

  private void add(long value) {
    number.clear();
    mac.update(number.putLong(value).array());
  }

  /** With its length before it, so that no two entries are sealed as the same bytes. */
  private void add(@Nullable String text) {
    if (text == null) {
      add(-1);
      return;
    }
    byte[] bytes = text.getBytes(UTF_8);
    add(bytes.length);
    mac.update(bytes);
  }
}
