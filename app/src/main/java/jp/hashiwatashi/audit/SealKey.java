package jp.hashiwatashi.audit;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals are made with.
 *
 * @param name by which a seal says which key it was made with; tells nothing of the key
 */
record SealKey(String name, SecretKeySpec secret) {

  static final String ALGORITHM = "HmacSHA256";

  SealKey(String name, byte[] secret) {
    this(name, new SecretKeySpec(secret, ALGORITHM));
  }

  Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SealKey[" + name + "]";
  }
}
