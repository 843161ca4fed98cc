package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.hashiwatashi.register.guarded.GuardedPeople;
import jp.hashiwatashi.shared.sealing.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code keys rotate} and {@code keys retire}, as whoever runs the server runs them. */
@Timeout(300)
class KeysCommandTest {

  @TempDir Path folder;
  private GuardedPeople people;

  @BeforeEach
  void people() throws Exception {
    people = new GuardedPeople(folder.resolve("keys"));
    Files.writeString(
        folder.resolve("secrets"),
        "hashiwatashi_app=" + people.databases.application().password() + "\n");
  }

  private String[] words(String task) {
    var owner = people.databases.owner();
    String url = owner.url() + "?user=" + owner.user() + "&password=" + owner.password();
    return new String[] {"keys", task, "--data", "" + folder, "--database-url", url};
  }

  private ProgramRun keys(String task) {
    return ProgramRun.of(words(task));
  }

  private int newest() {
    return KeyRing.in(folder.resolve("keys/particulars.keys")).newest();
  }

  @Test
  void everythingIsSealedAnewAndTheOldKeyGoesWhenItIsAskedTo() throws Exception {
    people.add(450);
    people.write(0, "見本の健康");
    int entries = people.entries();
    ProgramRun run = keys("rotate");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("特に配慮が要る情報： 新しい鍵 2", "450 件を封じ直しました", "keys retire");
    assertThat(run.code()).isZero();
    assertThat(people.under(2)).isEqualTo(450);
    assertThat(people.entries()).as("nothing was changed that anybody wrote").isEqualTo(entries);
    assertThat(people.look(0)).contains("見本の健康");
    assertThat(keys("retire").out()).contains("鍵 2 だけを残しました（消した鍵 1）");
    assertThat(Files.readString(folder.resolve("keys/particulars.keys"))).startsWith("2=");
    assertThat(people.look(0)).contains("見本の健康");
    people.write(0, "あとの健康");
    assertThat(people.look(0)).contains("あとの健康");
  }

  @Test
  void whileItRunsOthersReadAndWriteAndNothingIsLost() throws Exception {
    people.add(300);
    var stopped = new AtomicBoolean();
    var work =
        AtWork.beside(() -> {
          var random = Seeds.random("keys");
          int rounds = 0;
          for (; !stopped.get() || rounds < 50; rounds++) {
            int one = random.nextInt(300);
            String value = "書いた内容 " + rounds;
            people.write(one, value);
            assertThat(people.look(one)).contains(value);
            assertThat(people.look(random.nextInt(300))).isPresent();
          }
          return rounds;
        });
    for (int i = 2; i <= 4; i++) {
      assertThat(keys("rotate").code()).isZero();
      assertThat(newest()).isEqualTo(i);
      assertThat(people.under(i)).as("all are sealed under the new key").isEqualTo(300);
    }
    stopped.set(true);
    assertThat(work.get()).isGreaterThanOrEqualTo(50);
    assertThat(keys("retire").code()).isZero();
    assertThat(people.allOpen(300)).isTrue();
  }

  @Test
  void whoIsKilledHalfwayGoesOnWithTheSameKeyAndNothingIsRetiredBefore() throws Exception {
    people.add(500);
    // Behind the second transaction it waits for whoever holds this row.
    try (var held = people.holding(450);
        var program = KilledProgram.start(Main.class, words("rotate"))) {
      assertThat(program.line()).contains("新しい鍵 2");
      people.awaitWaiter();
      program.kill();
    }
    assertThat(people.under(2)).isEqualTo(400);
    ProgramRun retired = keys("retire");
    assertThat(retired.code()).isOne();
    assertThat(retired.err()).contains("鍵を消しませんでした", "keys rotate");
    ProgramRun run = keys("rotate");
    assertThat(run.out()).contains("前に止まったところから続けます（鍵 2、残り 100 件）", "100 件を封じ直しました");
    assertThat(run.code()).isZero();
    assertThat(people.under(2)).isEqualTo(500);
    assertThat(people.allOpen(500)).isTrue();
  }

  @Test
  void aValueInAnothersRowDoesNotOpenAndIsTold() throws SQLException {
    people.add(2);
    people.tamper(
        """
        update guarded_particular a set sealed = b.sealed from guarded_particular b
        where a.person_id = 'GK-0000' and b.person_id = 'GK-0001'
        """);
    assertThat(people.opens(0)).isFalse();
    assertThat(people.opens(1)).isTrue();
    ProgramRun run = keys("rotate");
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("封を開けられない値", "GK-0000 HEALTH", "前の鍵は消さないで");
    assertThat(people.opens(1)).isTrue();
    assertThat(keys("retire").code()).isOne();
  }

  @Test
  void whatWasWrittenStandsNowhereInTheDatabaseInTheClear() throws Exception {
    people.add(3);
    people.write(1, "カナリア透析週三回");
    assertThat(people.look(1)).contains("カナリア透析週三回");
    people.write(1, "カナリア透析週四回");
    keys("rotate");
    assertThat(people.tablesThatHold("カナリア透析")).isEmpty();
    assertThat(people.tablesThatHold("GK-0001")).contains("guarded_particular", "audit_entry");
  }

  @Test
  void anotherTaskIsRefusedInTheLanguageThatWasAskedFor() {
    assertThat(ProgramRun.of("keys", "delete").err()).contains("「delete」という作業はありません");
    assertThat(ProgramRun.of(Map.of("LANG", "en_GB.UTF-8"), "keys", "delete").err())
        .contains("There is no task");
    assertThat(ProgramRun.of("keys").code()).isEqualTo(2);
    ProgramRun run = ProgramRun.of("keys", "rotate", "--data", "" + folder.resolve("none"));
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("橋渡しのデータがありません");
  }
}
