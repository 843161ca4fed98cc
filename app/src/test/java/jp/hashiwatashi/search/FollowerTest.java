package jp.hashiwatashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the registers, between two runs and whatever a crash left of it. */
@Timeout(120)
class FollowerTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private static List<String> found(@Nullable SearchShelf shelf, String text) {
    var asked = Asked.of(text, new JapaneseWords());
    var ids = Objects.requireNonNull(shelf).search(AskedQuery.of(asked), 100);
    return ids.getOrDefault(RegisterName.PEOPLE, new SearchShelf.Ids(0, List.of())).ids();
  }

  private static Map<String, Long> marks(Follower follower) {
    return Objects.requireNonNull(follower.upToDate(LONG)).marks(RegisterName.PEOPLE);
  }

  private Follower started(RecordSource source) {
    var follower = new Follower(source, folder);
    follower.start();
    follower.awaitComplete();
    return follower;
  }

  @Test
  void whatIsToldIsFoundByTheNextSearch() {
    var source = RememberedSource.of(3);
    try (var follower = started(source)) {
      source.put(MadeUpRecords.person("S-1", "髙橋 花子", 2));
      source.put(MadeUpRecords.person("S-9", "高橋 一郎", 1));
      follower.tell(RegisterName.PEOPLE, "S-1");
      follower.tell(RegisterName.PEOPLE, "S-9");
      assertThat(found(follower.upToDate(LONG), "高橋")).containsExactly("S-1", "S-9");
      source.people.remove("S-9");
      follower.tell(RegisterName.PEOPLE, "S-9");
      assertThat(found(follower.upToDate(LONG), "高橋")).containsExactly("S-1");
    }
  }

  @Test
  void whatWasSavedIsFoundEvenWhileTheIndexIsBeingBuilt() throws InterruptedException {
    var source = RememberedSource.of(1_200);
    var firstPart = new CountDownLatch(1);
    var saved = new CountDownLatch(1);
    source.beforeReading(() -> {
      firstPart.countDown();
      try {
        saved.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    try (var follower = new Follower(source, folder)) {
      follower.start();
      firstPart.await();
      source.put(MadeUpRecords.person("S-NEW", "髙橋 花子", 1));
      follower.tell(RegisterName.PEOPLE, "S-NEW");
      assertThat(follower.state().complete()).isFalse();
      saved.countDown();
      assertThat(found(follower.upToDate(LONG), "高橋")).containsExactly("S-NEW");
      follower.awaitComplete();
      assertThat(follower.state()).isEqualTo(new IndexState(true, 1_200, 1_200));
    }
  }

  @Test
  void theNextRunReadsAgainOnlyWhatChangedMeanwhile() {
    var source = RememberedSource.of(50);
    started(source).close();
    assertThat(source.read.get()).isEqualTo(50);
    source.put(MadeUpRecords.person("S-7", "髙橋 花子", 2));
    source.people.remove("S-8");
    try (var follower = started(source)) {
      assertThat(source.read.get()).isEqualTo(51);
      assertThat(found(follower.upToDate(LONG), "高橋")).containsExactly("S-7");
      assertThat(marks(follower)).hasSize(49).doesNotContainKey("S-8");
    }
  }

  @Test
  void anIndexThatIsDamagedOrOfAnotherShapeIsBuiltAnew() throws IOException {
    var source = RememberedSource.of(20);
    started(source).close();
    Path largest;
    try (Stream<Path> files = Files.list(folder)) {
      largest = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(largest, bytes);
    try (var follower = started(source)) {
      assertThat(source.read.get()).as("all was read again").isEqualTo(40);
      assertThat(marks(follower)).hasSize(20);
    }
    Files.writeString(folder.resolve("segments_zz"), "no index");
    try (var follower = started(source)) {
      assertThat(marks(follower)).hasSize(20);
    }
  }

  @Test
  void whatCannotBeReadAtFirstIsReadLater() {
    var source = RememberedSource.of(5);
    var once = new CountDownLatch(1);
    source.beforeReading(() -> {
      if (once.getCount() > 0) {
        once.countDown();
        throw new IllegalStateException("the database is away");
      }
    });
    try (var follower = started(source)) {
      assertThat(once.getCount()).isZero();
      assertThat(marks(follower)).hasSize(5);
    }
  }
}
