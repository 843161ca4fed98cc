package jp.hashiwatashi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
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

  /** Which form is sealed; another form would have another number. */
  private static final byte FORM = 1;

  private final Mac mac;
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

  Seals(SealKey key) {
    this.mac = key.mac();
  }

  /**
   * @param previous the seal of the position before
   * @param position 1 or more
   * @param settled every entry up to this number is sealed, or will never be there
   */
  byte[] seal(byte[] previous, long position, long settled, AuditEntry entry) {
    mac.update(FORM);
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
    add(entry.purpose());
    add(entry.before());
    add(entry.after());
    return mac.doFinal();
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
