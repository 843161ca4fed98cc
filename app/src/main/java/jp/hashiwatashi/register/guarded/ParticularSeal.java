package jp.hashiwatashi.register.guarded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import jp.hashiwatashi.shared.sealing.KeyRing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals values for one person and one kind each: in the row of another they do not open. Without a folder, as
 * in tests, the key lasts as long as the program.
 */
@Component
final class ParticularSeal {

  /** In the data folder's {@code keys}. */
  static final String FILE = "particulars.keys";

  private final KeyRing ring;

  @Autowired
  ParticularSeal(@Value("${hashiwatashi.keys-folder:}") String folder) {
    this(folder.isEmpty() ? KeyRing.ofTheMoment() : KeyRing.in(Path.of(folder, FILE)));
  }

  ParticularSeal(KeyRing ring) {
    this.ring = ring;
  }

  byte[] seal(String value, String person, ParticularKind kind) {
    return ring.seal(value.getBytes(UTF_8), about(person, kind));
  }

  String open(byte[] sealed, String person, ParticularKind kind) {
    return new String(ring.open(sealed, about(person, kind)), UTF_8);
  }

  private static String about(String person, ParticularKind kind) {
    return kind + " of " + person;
  }
}
