package jp.hashiwatashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import jp.hashiwatashi.KilledProgram;
import jp.hashiwatashi.register.RegisterName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killed while it writes the index, the program's next run repairs it. */
@Timeout(180)
class SearchRecoveryTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {500, 30_000, CrashingFollower.PEOPLE + 5_000})
  void afterAKillTheIndexHoldsEveryRecordAgain(int readUntilThen) throws Exception {
    killAfter(readUntilThen);
    var source = RememberedSource.of(CrashingFollower.PEOPLE);
    source.put(MadeUpRecords.person("S-3", "髙橋 花子", 2));
    source.people.remove("S-5");
    try (var follower = new Follower(source, folder)) {
      follower.start();
      follower.awaitComplete();
      var marks =
          Objects.requireNonNull(follower.upToDate(Duration.ofMinutes(1)))
              .marks(RegisterName.PEOPLE);
      assertThat(marks).hasSize(CrashingFollower.PEOPLE - 1).doesNotContainKey("S-5");
      assertThat(marks).containsEntry("S-3", 2L);
      if (readUntilThen >= 30_000) {
        assertThat(source.read.get()).as("what was committed is kept").isLessThan(40_001);
      }
    }
  }

  private void killAfter(int read) throws IOException, InterruptedException {
    try (var program = KilledProgram.start(CrashingFollower.class, folder.toString())) {
      for (int now = 0; now < read; ) {
        now = Integer.parseInt(program.line());
      }
      program.kill();
    }
  }
}
