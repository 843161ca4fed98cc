package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.register.RecordMerging;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.RecordReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of before a merge, employers known by their numbers, and what is built on an import. */
class ImportsAndMergesTest extends ImportTest {

  private static final String PEOPLE = "求職者番号,氏名,フリガナ,希望形態,送出事業主番号";
  private static final String EMPLOYERS = "事業主番号,事業主名,常時雇用する労働者数";

  @Autowired EditedRegisters edited;
  @Autowired RecordMerging merging;
  @Autowired RecordHistory history;
  @Autowired MatchMarks marks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private void apply(String register, String... lines) throws Exception {
    press(send(register, "file.csv", lines), "apply", Map.of("rows", "all"));
  }

  private static <R extends Registered> R read(
      EditedRegister<R> register, Map<String, String> texts) {
    return switch (register.read(texts::get)) {
      case RecordReading.Understood<R> understood -> understood.record();
      case RecordReading.Refused<R> refused -> throw new AssertionError(refused.faults());
    };
  }

  private <R extends Registered> void merge(EditedRegister<R> register, String from, String into) {
    Standing kept = Objects.requireNonNull(register.find(into));
    Standing gone = Objects.requireNonNull(register.find(from));
    var saving = merging.merge(register, read(register, kept.shown()), kept.version(), gone);
    assertThat(saving).isInstanceOf(Saving.Kept.class);
  }

  @Test
  void aFileOfBeforeAMergeMakesNothingAgainAndItsNumbersMeanTheRecordThatStands() throws Exception {
    String[] employers = {EMPLOYERS, "AWAY-1,統合見本甲（架空）,5", "AWAY-2,統合見本乙（架空）,6"};
    String[] people = {PEOPLE, "AWAY-P,統合 一,トウゴウ,移籍,AWAY-2"};
    apply("/employers", employers);
    apply("/people", people);
    merge(edited.of(RegisterName.EMPLOYERS), "AWAY-2", "AWAY-1");

    assertThat(page(send("/employers", "file.csv", employers) + "?show=wrong"))
        .contains("新規 0、変更 0、変更なし 1", "番号 AWAY-2 の記録は、AWAY-1 にまとめられています");
    assertThat(page(send("/people", "file.csv", people))).contains("新規 0、変更 0、変更なし 1");
    assertThat(registers.employers().find("AWAY-2")).isEmpty();
    apply("/people", PEOPLE, "AWAY-P,統合 一,トウゴウ,移籍,AWAY-2", "AWAY-Q,統合 二,トウゴウ,移籍,AWAY-2");
    assertThat(registers.people().find("AWAY-Q").orElseThrow().profile().employerId())
        .isEqualTo("AWAY-1");
  }

  @Test
  void whoTypesTheNumberOfARecordThatIsGoneIsToldTheOneThatStands() throws Exception {
    apply("/employers", EMPLOYERS, "WENT-1,統合見本丙（架空）,5", "WENT-2,統合見本丁（架空）,6");
    merge(edited.of(RegisterName.EMPLOYERS), "WENT-2", "WENT-1");
    var people = edited.of(RegisterName.PEOPLE);
    var typed =
        Map.of(
            "seeker_id",
            "WENT-P",
            "name",
            "統合 三",
            "kana",
            "トウゴウ",
            "moves",
            "移籍",
            "employer_id",
            "WENT-2");
    assertThat(keep(people, typed))
        .isEqualTo(
            new Saving.Refused<>(
                "employer_id", "番号 WENT-2 の記録は、WENT-1 にまとめられています", "番号を WENT-1 に直してください"));
    assertThat(registers.employers().find("WENT-2")).isEmpty();
  }

  private static <R extends Registered> Saving<Standing> keep(
      EditedRegister<R> register, Map<String, String> texts) {
    return register.keep(read(register, texts), 0);
  }

  @Test
  void anEmployerKnownByItsNumberOnlyHasAHistoryAndIsSentBackUnchanged() throws Exception {
    apply("/people", PEOPLE, "BARE-P,番号 だけ,バンゴウ,移籍,BARE-E");
    assertThat(registers.employers().find("BARE-E").orElseThrow().name()).isNull();
    assertThat(history.of(RegisterName.EMPLOYERS, "BARE-E"))
        .singleElement()
        .satisfies(change -> assertThat(change.made()).isTrue())
        .satisfies(change -> assertThat(change.by()).isEqualTo("importer"));
    assertThat(page(send("/employers", "file.csv", EMPLOYERS, "BARE-E,,")))
        .contains("新規 0、変更 0、変更なし 1");
    assertThat(page(send("/employers", "file.csv", EMPLOYERS, "BARE-E,,7") + "?show=wrong"))
        .contains("必須の事業主名が空です");
    assertThat(edited.of(RegisterName.EMPLOYERS).read(Map.of("employer_id", "BARE-F")::get))
        .as("a new one is not made of nothing")
        .isInstanceOf(RecordReading.Refused.class);
  }

  @Test
  void whatIsSaidOfCandidatesAndAPlanStandInTheWayOfUndoing() throws Exception {
    String address = send("/people", "file.csv", PEOPLE, "USED-P,使用 一,シヨウ,移籍,");
    press(address, "apply", Map.of("rows", "all"));
    marks.mark("USED-P", "EX-C2-O", MatchMark.Kind.PINNED, "見本");
    browser.get("/group-plans");
    assertThat(browser.post("/group-plans", Map.of("person", "USED-P")).statusCode())
        .isEqualTo(303);
    browser.get(address);
    assertThat(browser.post(address + "/undo", Map.of()).body())
        .contains("USED-P の候補に、非表示・ピン留め・追加の印が付いています", "USED-P が、集団の配置計画に入っています");
    assertThat(registers.people().find("USED-P")).isPresent();
  }

  @Test
  void rowsThatNameARecordThatWentSinceThePreviewAreComparedAnewAndNameTheOneThatStands()
      throws Exception {
    apply("/employers", EMPLOYERS, "SINCE-1,以後見本甲（架空）,5", "SINCE-2,以後見本乙（架空）,6");
    apply("/people", PEOPLE, "SINCE-P,以後 一,イゴ,移籍,");
    String[] people = {PEOPLE, "SINCE-P,以後 一,イゴ,移籍,SINCE-2", "SINCE-Q,以後 二,イゴ,移籍,SINCE-2"};
    String address = send("/people", "file.csv", people);
    merge(edited.of(RegisterName.EMPLOYERS), "SINCE-2", "SINCE-1");

    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address))
        .contains("ほかの人が変えたか、まとめた記録にかかわる行が2行あります", "何も取り込んでいません。もう一度比べてください", "見送り 2");
    assertThat(registers.people().find("SINCE-Q")).isEmpty();

    press(address, "again", Map.of());
    assertThat(page(address)).contains("新規 1、変更 1");
    press(address, "apply", Map.of("rows", "all"));
    assertThat(employerOf("SINCE-P")).isEqualTo("SINCE-1");
    assertThat(employerOf("SINCE-Q")).isEqualTo("SINCE-1");
    assertThat(registers.employers().find("SINCE-2")).isEmpty();
  }

  private @Nullable String employerOf(String person) {
    return registers.people().find(person).orElseThrow().profile().employerId();
  }

  @Test
  void ofGoodRowsAloneThoseThatNameARecordThatWentSinceThePreviewAreLeftOut() throws Exception {
    apply("/employers", EMPLOYERS, "GOOD-1,良行見本甲（架空）,5", "GOOD-2,良行見本乙（架空）,6");
    String[] people = {PEOPLE, "GOOD-P,良行 一,リョウコウ,移籍,GOOD-2", "GOOD-Q,良行 二,リョウコウ,移籍,"};
    String address = send("/people", "file.csv", people);
    merge(edited.of(RegisterName.EMPLOYERS), "GOOD-2", "GOOD-1");
    press(address, "apply", Map.of("rows", "good"));
    assertThat(registers.people().find("GOOD-P")).isEmpty();
    assertThat(registers.people().find("GOOD-Q")).isPresent();
    assertThat(page(address + "/result.csv")).contains("見送り：ほかの人が記録を変えたか、まとめていました");
  }

  @Test
  void whatNamedARecordThatWentSinceItWasKeptNamesTheOneThatStandsWhenItIsUndone()
      throws Exception {
    apply(
        "/employers",
        EMPLOYERS,
        "RETURN-1,復帰見本甲（架空）,5",
        "RETURN-2,復帰見本乙（架空）,6",
        "RETURN-3,復帰見本丙（架空）,7");
    apply("/people", PEOPLE, "RETURN-P,戻り 一,モドリ,移籍,RETURN-2");
    String address = send("/people", "file.csv", PEOPLE, "RETURN-P,戻り 一,モドリ,移籍,RETURN-3");
    press(address, "apply", Map.of("rows", "all"));
    merge(edited.of(RegisterName.EMPLOYERS), "RETURN-2", "RETURN-1");

    press(address, "undo", Map.of());
    assertThat(page(address)).doesNotContain("思わぬこと");
    assertThat(employerOf("RETURN-P")).isEqualTo("RETURN-1");
    assertThat(registers.employers().find("RETURN-2")).isEmpty();
    assertThat(history.of(RegisterName.PEOPLE, "RETURN-P").getFirst().after())
        .containsEntry("employer_id", "RETURN-1")
        .containsEntry("employer", "復帰見本甲（架空）");
  }

  @Test
  void whoSavesWhileTheEmployerIsMergedIsToldSoAndTheNextTimeTheNumberThatStands()
      throws Exception {
    apply("/employers", EMPLOYERS, "WAIT-1,待ち見本甲（架空）,5", "WAIT-2,待ち見本乙（架空）,6");
    var people = edited.of(RegisterName.PEOPLE);
    Map<String, String> typed =
        Map.of(
            "seeker_id", "WAIT-P",
            "name", "競合 一",
            "kana", "キョウゴウ",
            "moves", "移籍",
            "employer_id", "WAIT-2");
    CompletableFuture<Saving<Standing>> saved =
        transaction.execute(status -> {
          merge(edited.of(RegisterName.EMPLOYERS), "WAIT-2", "WAIT-1");
          var saving = AtWork.beside(() -> keep(people, typed));
          while (waiting() == 0 && !saving.isDone()) {
            Thread.onSpinWait();
          }
          return saving;
        });
    assertThat(saved.get())
        .isEqualTo(
            new Saving.Refused<>(
                "employer_id", "この番号の事業主の記録は、保存している間に別の記録にまとめられました", "もう一度試すと、まとめた先の番号が分かります"));
    assertThat(registers.employers().find("WAIT-2")).as("not made again").isEmpty();
    assertThat(keep(people, typed))
        .isEqualTo(
            new Saving.Refused<>(
                "employer_id", "番号 WAIT-2 の記録は、WAIT-1 にまとめられています", "番号を WAIT-1 に直してください"));
  }

  /** How many wait for somebody else's transaction. */
  private int waiting() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }
}
