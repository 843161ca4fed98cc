package jp.hashiwatashi.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals by AES-GCM under a key in a file that only its owner can read, made at the first start. Without
 * a folder, as in tests, the key lasts as long as the program.
 */
@Component
final class KeyFileSealing implements Sealing {

  private static final String FILE = "sign-in.key";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  KeyFileSealing(@Value("${hashiwatashi.keys-folder:}") String folder) throws IOException {
    key = new SecretKeySpec(folder.isEmpty() ? random(32) : kept(Path.of(folder)), "AES");
  }

  private static byte[] kept(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      try {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, random(32));
      } catch (FileAlreadyExistsException madeByAnother) {
        return Files.readAllBytes(file);
      }
    }
    return Files.readAllBytes(file);
  }

  @Override
  public byte[] seal(byte[] open, String about) {
    byte[] nonce = random(NONCE);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(open);
      byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE, sealed.length);
      return both;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] open(byte[] sealed, String about) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce, about)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (AEADBadTagException otherKey) {
      throw new IllegalStateException("sealed under another key, or changed", otherKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(about.getBytes(UTF_8));
    return cipher;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
