package jp.hashiwatashi.database.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed comes back as it was, or is told as cut or changed: never as something else. */
class SealedTest {

  private static final int HEADER = 49;
  private static final int CHUNK = 4 + Chunks.LENGTH + Chunks.TAG;

  @TempDir Path folder;
  private BackupKey key;
  private final RandomGenerator random = Seeds.random("sealed");

  @BeforeEach
  void aKey() throws IOException {
    key = BackupKey.make(folder.resolve("key"));
  }

  private byte[] plain(int length) {
    byte[] plain = new byte[length];
    random.nextBytes(plain);
    return plain;
  }

  private byte[] sealed(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new SealedOutput(bytes, key)) {
      for (int from = 0; from < plain.length; ) {
        int some = Math.min(plain.length - from, 1 + random.nextInt(100_000));
        out.write(plain, from, some);
        from += some;
      }
    }
    return bytes.toByteArray();
  }

  private byte[] opened(byte[] sealed) throws IOException {
    try (var in = new SealedInput(new ByteArrayInputStream(sealed), key)) {
      return in.readAllBytes();
    }
  }

  private void refused(byte[] sealed, String why) {
    assertThatThrownBy(() -> opened(sealed))
        .as(why)
        .isInstanceOf(ArchiveFault.class)
        .hasMessageContaining("。");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
  void whatIsSealedComesBackAsItWas(int length) throws IOException {
    byte[] plain = plain(length);
    assertThat(opened(sealed(plain))).isEqualTo(plain);
  }

  @Test
  void theSamePlainBytesAreNeverTheSameSealed() throws IOException {
    byte[] plain = plain(1000);
    byte[] one = sealed(plain);
    byte[] other = sealed(plain);
    assertThat(Arrays.copyOfRange(one, HEADER + 4, HEADER + 36))
        .isNotEqualTo(Arrays.copyOfRange(other, HEADER + 4, HEADER + 36));
  }

  @Test
  void everyChangedByteIsTold() throws IOException {
    byte[] sealed = sealed(plain(200_000));
    for (int i = 0; i < Seeds.rounds(500, 20_000); i++) {
      // the first bytes and the last are as much at risk as all others together
      int place =
          switch (i % 3) {
            case 0 -> random.nextInt(HEADER + 8);
            case 1 -> sealed.length - 1 - random.nextInt(40);
            default -> random.nextInt(sealed.length);
          };
      byte[] changed = sealed.clone();
      changed[place] ^= (byte) (1 << random.nextInt(8));
      refused(changed, "byte " + place + " of " + sealed.length);
    }
  }

  @Test
  void everyCutIsToldAsACut() throws IOException {
    byte[] sealed = sealed(plain(200_000));
    List<Integer> places = new ArrayList<>(List.of(1, 8, 48, HEADER, HEADER + CHUNK));
    places.addAll(List.of(HEADER + 3 * CHUNK, sealed.length - 1, sealed.length - 17));
    for (int i = 0; i < Seeds.rounds(200, 5_000); i++) {
      places.add(1 + random.nextInt(sealed.length - 1));
    }
    for (int place : places) {
      assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, place)))
          .as("cut at %d of %d", place, sealed.length)
          .isInstanceOf(ArchiveFault.class)
          .hasMessageContaining("途中で切れています");
    }
  }

  @Test
  void chunksThatAreLeftOutDoubledTurnedRoundOrOfAnotherBackupAreTold() throws IOException {
    byte[] plain = plain(300_000);
    byte[] sealed = sealed(plain);
    byte[] other = sealed(plain);
    List<byte[]> chunks = chunks(sealed);
    List<byte[]> others = chunks(other);
    assertThat(chunks).hasSize(5);
    byte[] header = Arrays.copyOf(sealed, HEADER);
    refused(joined(header, chunks, 0, 2, 3, 4), "left out");
    refused(joined(header, chunks, 0, 1, 1, 2, 3, 4), "doubled");
    refused(joined(header, chunks, 1, 0, 2, 3, 4), "turned round");
    refused(joined(header, chunks, 4), "the last alone");
    refused(joined(header, chunks, 0, 1, 2, 3, 4, 4), "the last twice");
    refused(joined(header, others, 0, 1, 2, 3, 4), "of another backup");
    chunks.set(2, others.get(2));
    refused(joined(header, chunks, 0, 1, 2, 3, 4), "one of another backup");
  }

  @Test
  void whatFollowsTheEndIsTold() throws IOException {
    byte[] sealed = sealed(plain(10));
    refused(Arrays.copyOf(sealed, sealed.length + 1), "a byte too many");
  }

  @Test
  void anotherKeyAnotherFileAndANewerFormatAreToldApart() throws IOException {
    byte[] sealed = sealed(plain(10));
    var another = BackupKey.make(folder.resolve("another"));
    assertThatThrownBy(() -> new SealedInput(new ByteArrayInputStream(sealed), another))
        .isInstanceOf(ArchiveFault.class)
        .hasMessageContaining("鍵が違います")
        .hasMessageContaining(key.number())
        .hasMessageContaining(another.number());
    assertThatThrownBy(() -> opened("PK\u0003\u0004 a zip file, say".getBytes("UTF-8")))
        .hasMessageContaining("控えではありません");
    assertThatThrownBy(() -> opened(new byte[0])).hasMessageContaining("控えではありません");
    byte[] newer = sealed.clone();
    newer[8] = 2;
    assertThatThrownBy(() -> opened(newer)).hasMessageContaining("新しい版");
  }

  private static List<byte[]> chunks(byte[] sealed) {
    List<byte[]> chunks = new ArrayList<>();
    for (int from = HEADER; from < sealed.length; from += CHUNK) {
      chunks.add(Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + CHUNK)));
    }
    return chunks;
  }

  private static byte[] joined(byte[] header, List<byte[]> chunks, int... which) {
    var joined = new ByteArrayOutputStream();
    joined.writeBytes(header);
    for (int number : which) {
      joined.writeBytes(chunks.get(number));
    }
    return joined.toByteArray();
  }
}
