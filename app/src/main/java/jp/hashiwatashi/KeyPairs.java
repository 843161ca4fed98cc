package jp.hashiwatashi;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** Whether a private and a public key are of one pair. */
final class KeyPairs {

  private static final byte[] ANYTHING = {1, 2, 3, 4};

  private KeyPairs() {}

  static boolean belong(PublicKey known, PrivateKey secret) {
    if (!known.getAlgorithm().equals(secret.getAlgorithm())) {
      return false;
    }
    try {
      var signature = Signature.getInstance(algorithm(known.getAlgorithm()));
      signature.initSign(secret);
      signature.update(ANYTHING);
      byte[] signed = signature.sign();
      signature.initVerify(known);
      signature.update(ANYTHING);
      return signature.verify(signed);
    } catch (GeneralSecurityException unfit) {
      return false;
    }
  }

  private static String algorithm(String kind) {
    return switch (kind) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> kind;
    };
  }
}
