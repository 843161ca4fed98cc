package jp.hashiwatashi.shared.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

  private static final byte[] NOTE = "聴覚の障害".getBytes(UTF_8);

  @TempDir private Path folder;
  private Path file;
  private KeyRing ring;

  @BeforeEach
  void ring() {
    file = folder.resolve("keys/some.keys");
    ring = KeyRing.in(file);
  }

  @Test
  void whatIsSealedIsOpenedByTheNextProgramAndIsNeverTheSameTwice() {
    byte[] sealed = ring.seal(NOTE, "a");
    assertThat(sealed).isNotEqualTo(ring.seal(NOTE, "a")).startsWith(KeyRing.head(1));
    assertThat(KeyRing.in(file).open(sealed, "a")).isEqualTo(NOTE);
  }

  @Test
  void whatIsSealedAlikeIsTheSameForTheSameOnly() {
    byte[] sealed = ring.sealAlike(NOTE, "a");
    assertThat(sealed).isEqualTo(KeyRing.in(file).sealAlike(NOTE, "a"));
    assertThat(ring.open(sealed, "a")).isEqualTo(NOTE);
    assertThat(sealed)
        .isNotEqualTo(ring.sealAlike(NOTE, "b"))
        .isNotEqualTo(ring.sealAlike(Arrays.copyOf(NOTE, 3), "a"));
    assertThatThrownBy(() -> ring.open(sealed, "b")).isInstanceOf(SealBroken.class);
  }

  @Test
  void everyChangedByteAndEveryCutAreTold() {
    byte[] sealed = ring.seal(NOTE, "a");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> ring.open(changed, "a"))
          .as("byte %d", i)
          .isInstanceOf(SealBroken.class);
      byte[] cut = Arrays.copyOf(sealed, i);
      assertThatThrownBy(() -> ring.open(cut, "a"))
          .as("cut at %d", i)
          .isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void whatIsSealedOfOneDoesNotOpenAsAnothers() {
    byte[] sealed = ring.seal(NOTE, "a");
    assertThatThrownBy(() -> ring.open(sealed, "b")).isInstanceOf(SealBroken.class);
  }

  @Test
  void aKeyThatAnotherProgramAddsSealsHereAtOnceAndOpensHereToo() {
    byte[] before = ring.seal(NOTE, "a");
    KeyRing another = KeyRing.in(file);
    assertThat(another.add()).isEqualTo(2);
    byte[] theirs = another.seal(NOTE, "a");
    assertThat(ring.open(theirs, "a")).isEqualTo(NOTE);
    assertThat(ring.seal(NOTE, "a")).startsWith(KeyRing.head(2));
    assertThat(another.open(before, "a")).isEqualTo(NOTE);
    another.keepFrom(2);
    assertThat(another.open(theirs, "a")).isEqualTo(NOTE);
    assertThatThrownBy(() -> another.open(before, "a"))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("key 1");
  }

  @Test
  void aLineThatAKillHasCutDoesNotCountAndDoesNoHarm() throws Exception {
    byte[] before = ring.seal(NOTE, "a");
    Files.writeString(file, "2=abcd", StandardOpenOption.APPEND);
    assertThat(KeyRing.in(file).newest()).isOne();
    assertThat(ring.add()).isEqualTo(2);
    assertThat(ring.open(ring.seal(NOTE, "a"), "a")).isEqualTo(NOTE);
    assertThat(ring.open(before, "a")).isEqualTo(NOTE);
    assertThat(Files.readString(file).lines()).hasSize(2);
  }

  @Test
  void aKeyThatIsAddedWhileOlderOnesAreForgottenStays() throws Exception {
    ring.add();
    var added = new ConcurrentLinkedQueue<Integer>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 40; i++) {
        KeyRing another = KeyRing.in(file);
        threads.submit(() -> added.add(another.add()));
        threads.submit(() -> another.keepFrom(2));
      }
    }
    assertThat(added).doesNotHaveDuplicates().hasSize(40);
    assertThat(Files.readString(file).lines()).hasSize(41);
    assertThat(KeyRing.in(file).newest()).isEqualTo(42);
  }

  @Test
  void programsThatStartAtOnceHaveOneKey() throws Exception {
    Path fresh = folder.resolve("fresh/some.keys");
    var sealed = new ConcurrentLinkedQueue<byte[]>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 8; i++) {
        threads.submit(() -> sealed.add(KeyRing.in(fresh).seal(NOTE, "a")));
      }
    }
    KeyRing later = KeyRing.in(fresh);
    assertThat(sealed)
        .hasSize(8)
        .allSatisfy(one -> assertThat(later.open(one, "a")).isEqualTo(NOTE));
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws Exception {
    ring.add();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    ring.keepFrom(2);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
        .isEqualTo("rwx------");
    assertThat(folder.resolve("keys")).isDirectoryContaining(p -> p.equals(file));
  }
}
