package jp.hashiwatashi.access.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.shared.sealing.KeyRing;
import jp.hashiwatashi.shared.sealing.SealBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals under the ring of keys in a file, made at the first start. What earlier programs have sealed, under
 * one key without a number, is opened until that key is retired. Without a folder, as in tests, the key
 * lasts as long as the program.
 */
@Component
final class KeyFileSealing implements Sealing {

  static final String FILE = "sign-in.keys";

  private final KeyRing ring;
  private final @Nullable KeyWithoutNumber before;

  @Autowired
  KeyFileSealing(@Value("${hashiwatashi.keys-folder:}") String folder) throws IOException {
    this(
        folder.isEmpty() ? KeyRing.ofTheMoment() : KeyRing.in(Path.of(folder, FILE)),
        folder.isEmpty() ? null : Path.of(folder, KeyWithoutNumber.FILE));
  }

  KeyFileSealing(KeyRing ring, @Nullable Path before) throws IOException {
    this.ring = ring;
    this.before =
        before != null && Files.exists(before)
            ? new KeyWithoutNumber(Files.readAllBytes(before))
            : null;
  }

  @Override
  public byte[] seal(byte[] open, String about) {
    return ring.seal(open, about);
  }

  @Override
  public byte[] open(byte[] sealed, String about) {
    try {
      return ring.open(sealed, about);
    } catch (SealBroken broken) {
      if (before == null) {
        throw broken;
      }
      return before
          .open(sealed, about)
          .orElseThrow(() -> new SealBroken("under the key without number neither", broken));
    }
  }
}
