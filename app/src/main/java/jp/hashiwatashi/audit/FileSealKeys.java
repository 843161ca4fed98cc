package jp.hashiwatashi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys in a file that only its owner can read, {@code name=base64} a line; the last one is the current
 * one.
 */
final class FileSealKeys implements SealKeys {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, SealKey> keys = new LinkedHashMap<>();
  private final SealKey current;

  private FileSealKeys(Path file) throws IOException {
    SealKey last = null;
    for (String line : Files.readAllLines(file, UTF_8)) {
      String[] parts = line.split("=", 2);
      if (parts.length == 2) {
        last = new SealKey(parts[0], Base64.getDecoder().decode(parts[1]));
        keys.put(last.name(), last);
      }
    }
    if (last == null) {
      throw new IOException("no key in " + file);
    }
    current = last;
  }

  /** Reads the file, or makes it with a first key. */
  static FileSealKeys in(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] name = new byte[4];
      byte[] secret = new byte[32];
      RANDOM.nextBytes(name);
      RANDOM.nextBytes(secret);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          fresh,
          HexFormat.of().formatHex(name) + "=" + Base64.getEncoder().encodeToString(secret) + "\n",
          UTF_8);
      Files.move(fresh, file, ATOMIC_MOVE);
    }
    return new FileSealKeys(file);
  }

  @Override
  public SealKey current() {
    return current;
  }

  @Override
  public @Nullable SealKey named(String name) {
    return keys.get(name);
  }
}
