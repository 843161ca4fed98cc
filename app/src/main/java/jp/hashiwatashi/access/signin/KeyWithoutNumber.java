package jp.hashiwatashi.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The one key from before there were rings: it opens what it has sealed, and seals nothing more. */
final class KeyWithoutNumber {

  static final String FILE = "sign-in.key";

  private static final int NONCE = 12;
  private static final int TAG = 16;

  private final SecretKey key;

  KeyWithoutNumber(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Empty when it was not sealed under this key, of something else, or was changed. */
  Optional<byte[]> open(byte[] sealed, String about) {
    if (sealed.length < NONCE + TAG) {
      return Optional.empty();
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, Arrays.copyOf(sealed, NONCE)));
      cipher.updateAAD(about.getBytes(UTF_8));
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException changed) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
