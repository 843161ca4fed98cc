package jp.hashiwatashi.shared.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file of a {@link KeyRing}: {@code number=base64} a line. A line without its end was cut by a kill and
 * does not count. Who writes holds the lock of a file beside it, since the file itself is replaced.
 */
final class KeyRingFile {

  /** Two threads of one program cannot hold the lock of a file one after another. */
  private static final Object ONE_AT_A_TIME = new Object();

  private static final FileAttribute<Set<PosixFilePermission>> OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private interface Writing {
    int write() throws IOException;
  }

  private final Path file;

  KeyRingFile(Path file) {
    this.file = file;
  }

  void makeIfAbsent(byte[] first) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    if (!Files.exists(file)) {
      alone(() -> {
        if (!Files.exists(file)) {
          replace(line(1, first));
        }
        return 1;
      });
    }
  }

  NavigableMap<Integer, SecretKey> read() throws IOException {
    var keys = new TreeMap<Integer, SecretKey>();
    String text = Files.readString(file, US_ASCII);
    for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
      String[] parts = line.split("=", 2);
      if (parts.length == 2) {
        byte[] key = Base64.getDecoder().decode(parts[1]);
        keys.put(Integer.valueOf(parts[0]), new SecretKeySpec(key, "AES"));
      }
    }
    if (keys.isEmpty()) {
      throw new IOException("no key in " + file);
    }
    return keys;
  }

  /** Adds the next key, behind those that are there: whoever reads meanwhile finds all or all but this. */
  int add(byte[] key) throws IOException {
    return alone(() -> {
      int next = read().lastKey() + 1;
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        byte[] there = Files.readAllBytes(file);
        int whole = there.length;
        while (whole > 0 && there[whole - 1] != '\n') {
          whole--;
        }
        channel.truncate(whole).position(whole);
        write(channel, line(next, key));
      }
      return next;
    });
  }

  /** Forgets the keys before this one; what others have added behind it stays. */
  void keepFrom(int number) throws IOException {
    alone(() -> {
      var kept = new ByteArrayOutputStream();
      for (var key : read().tailMap(number, true).entrySet()) {
        kept.writeBytes(line(key.getKey(), key.getValue().getEncoded()));
      }
      replace(kept.toByteArray());
      return number;
    });
  }

  private int alone(Writing writing) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    synchronized (ONE_AT_A_TIME) {
      try (var channel = FileChannel.open(beside, options, OWNER);
          var lock = channel.lock()) {
        return writing.write();
      }
    }
  }

  private void replace(byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(fresh, options, OWNER)) {
      write(channel, content);
    }
    Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
  }

  private static void write(FileChannel channel, byte[] content) throws IOException {
    for (ByteBuffer left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
      channel.write(left);
    }
    channel.force(true);
  }

  private static byte[] line(int number, byte[] key) {
    return (number + "=" + Base64.getEncoder().encodeToString(key) + "\n").getBytes(US_ASCII);
  }
}
