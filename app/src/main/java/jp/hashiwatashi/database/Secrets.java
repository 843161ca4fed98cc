package jp.hashiwatashi.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The generated passwords of the database's roles, kept in a file that only its owner can read. There
 * is no password that was chosen by anyone, and none that two installations share.
 */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Properties passwords = new Properties();

  /** Reads the file, or makes it. */
  static Secrets in(Path file) {
    var secrets = new Secrets();
    try {
      if (Files.exists(file)) {
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
          secrets.passwords.load(reader);
        }
      }
      if (secrets.complete()) {
        secrets.write(file);
      }
      return secrets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(Role role) {
    return passwords.getProperty(role.roleName());
  }

  private boolean complete() {
    boolean changed = false;
    for (Role role : Role.values()) {
      if (!passwords.containsKey(role.roleName())) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        passwords.setProperty(
            role.roleName(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        changed = true;
      }
    }
    return changed;
  }

  private void write(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    var text = new StringBuilder();
    for (Role role : Role.values()) {
      text.append(role.roleName()).append('=').append(of(role)).append('\n');
    }
    Files.writeString(fresh, text, UTF_8);
    Files.move(fresh, file, ATOMIC_MOVE);
  }
}
