package jp.hashiwatashi.shared.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Numbered keys in a file that only its owner can read: the newest seals, every one opens what it has
 * sealed (AES-256-GCM). What is sealed begins with the number of its key, so that a key can be exchanged
 * while programs run: each looks into the file again for what it does not know.
 *
 * <p>Sealed bytes: four of the key's number, twelve of the nonce, the text, sixteen of the tag.
 */
public final class KeyRing {

  private static final String HMAC = "HmacSHA256";
  private static final int HEAD = Integer.BYTES;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int KEY = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final @Nullable KeyRingFile file;
  private volatile NavigableMap<Integer, SecretKey> keys;

  private KeyRing(@Nullable KeyRingFile file, NavigableMap<Integer, SecretKey> keys) {
    this.file = file;
    this.keys = keys;
  }

  /** The ring of a file, which is made with a first key where there is none. */
  public static KeyRing in(Path file) {
    try {
      var kept = new KeyRingFile(file);
      kept.makeIfAbsent(random(KEY));
      return new KeyRing(kept, kept.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A ring of one key that lasts as long as the program, for tests. */
  public static KeyRing ofTheMoment() {
    var keys = new TreeMap<Integer, SecretKey>();
    keys.put(1, new SecretKeySpec(random(KEY), "AES"));
    return new KeyRing(null, keys);
  }

  /**
   * Seals under the newest key that the file has at this moment.
   *
   * @param about what it is and whose: what was sealed of one is not opened as another's
   */
  public byte[] seal(byte[] open, String about) {
    return seal(open, about, newest(), random(NONCE));
  }

  /**
   * The same again for the same, under the newest key that was in the file at the start: who sees two
   * sees whether they are equal, and nothing else of them. The nonce is drawn from what is sealed, so
   * that two others never share one.
   *
   * @param about as of {@link #seal}
   */
  public byte[] sealAlike(byte[] open, String about) {
    int number = keys.lastKey();
    byte[] nonces =
        hash(Objects.requireNonNull(keys.get(number)).getEncoded(), "nonces".getBytes(UTF_8));
    byte[] nonce = hash(nonces, (about.length() + about).getBytes(UTF_8), open);
    return seal(open, about, number, Arrays.copyOf(nonce, NONCE));
  }

  private static byte[] hash(byte[] key, byte[]... texts) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      for (byte[] text : texts) {
        mac.update(text);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] seal(byte[] open, String about, int newest, byte[] nonce) {
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, newest, nonce, about).doFinal(open);
      return ByteBuffer.allocate(HEAD + NONCE + sealed.length)
          .putInt(newest)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws SealBroken when it was sealed under a key that is not in the ring, of something else, or was
   *     changed
   */
  public byte[] open(byte[] sealed, String about) {
    if (sealed.length < HEAD + NONCE + TAG) {
      throw new SealBroken("cut");
    }
    byte[] nonce = new byte[NONCE];
    int number = ByteBuffer.wrap(sealed).get(HEAD, nonce).getInt();
    if (!keys.containsKey(number)) {
      readAgain();
    }
    if (!keys.containsKey(number)) {
      throw new SealBroken("sealed under key " + number + ", which is not in the ring");
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, number, nonce, about)
          .doFinal(sealed, HEAD + NONCE, sealed.length - HEAD - NONCE);
    } catch (AEADBadTagException changed) {
      throw new SealBroken("changed, or of something else");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Number of the key that seals. */
  public int newest() {
    readAgain();
    return keys.lastKey();
  }

  /** How many keys there are. */
  public int size() {
    return keys.size();
  }

  /** What everything begins with that is sealed under a key. */
  public static byte[] head(int number) {
    return ByteBuffer.allocate(HEAD).putInt(number).array();
  }

  /** Makes a new key, which seals from now on, in every program that works with the file. */
  public int add() {
    if (file == null) {
      throw new IllegalStateException("a ring without a file");
    }
    try {
      return file.add(random(KEY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the keys before this one: what they sealed is not opened any more. */
  public void keepFrom(int number) {
    if (file == null) {
      throw new IllegalStateException("a ring without a file");
    }
    try {
      file.keepFrom(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    readAgain();
  }

  private void readAgain() {
    if (file != null) {
      try {
        keys = file.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Cipher cipher(int mode, int number, byte[] nonce, String about)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, keys.get(number), new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(about.getBytes(UTF_8));
    return cipher;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
