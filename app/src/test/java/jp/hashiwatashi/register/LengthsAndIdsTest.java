package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.exchange.RecordReading.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long texts may be, which ids a record may have, and when a person may be born. */
class LengthsAndIdsTest {

  private static final Map<String, ColumnSet<?>> REGISTERS =
      Map.of(
          "seeker_id", new SendingRecordColumns(),
          "opening_id", new OpeningRecordColumns(),
          "employer_id", new EmployerColumns(),
          "establishment_id", new EstablishmentColumns(),
          "contact_id", new ContactColumns());

  @TempDir private Path folder;

  private static <R> List<String> faults(ColumnSet<R> set, String code, String text) {
    return switch (RecordReading.of(set, c -> c.code().equals(code) ? text : null)) {
      case RecordReading.Understood<R> understood -> List.of();
      case RecordReading.Refused<R> refused ->
          refused.faults().stream()
              .filter(fault -> fault.column().code().equals(code))
              .map(LengthsAndIdsTest::said)
              .toList();
    };
  }

  private static String said(Fault<?> fault) {
    return fault.what() + "; " + fault.mend();
  }

  @Test
  void anIdHasAtMost64CharactersInEveryRegister() {
    REGISTERS.forEach((key, set) -> {
      assertThat(faults(set, key, "𠮷".repeat(64))).as(key).isEmpty();
      assertThat(faults(set, key, "𠮷".repeat(65)))
          .as(key)
          .singleElement()
          .asString()
          .contains("65文字で、上限の64文字", "; 64文字以内");
    });
  }

  @Test
  void namesHaveAtMost200CharactersAndSentences10000() {
    var people = new SendingRecordColumns();
    Map<String, Integer> limits = new HashMap<>();
    limits.putAll(Map.of("name", 200, "address", 200, "career", 10_000, "wishes", 10_000));
    limits.forEach((code, most) -> {
      assertThat(faults(people, code, "字".repeat(most))).as(code).isEmpty();
      assertThat(faults(people, code, "字".repeat(most + 1))).as(code).hasSize(1);
    });
    assertThat(faults(people, "kana", "ア".repeat(201))).hasSize(1);
    assertThat(faults(people, "skills", "経理|" + "字".repeat(201))).hasSize(1);
    assertThat(faults(people, "employer_id", "x".repeat(65))).hasSize(1);
  }

  @Test
  void aFilesMessageNamesFileRowColumnAndMend() {
    assertThat(
            RegisterTables.faults(
                RegisterTables.read(
                    folder, new SeekerColumns(), "seeker_id,moves", "x".repeat(65) + ",移籍")))
        .singleElement()
        .asString()
        .startsWith("T.csv:2:seeker_id: 「xxx")
        .endsWith("は65文字で、上限の64文字を超えています; 64文字以内にしてください");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "\\", "a\\b", "new", "a/../b", "./a", "export.xlsx"})
  void anIdThatNoAddressCanHaveIsRefusedInEveryRegister(String id) {
    REGISTERS.forEach((key, set) ->
        assertThat(faults(set, key, id))
            .as(key)
            .singleElement()
            .asString()
            .contains("「" + id + "」", "開けなくなります", "別の番号"));
    assertThat(faults(new SendingRecordColumns(), "employer_id", id)).hasSize(1);
    assertThat(
            RegisterTables.only(
                    RegisterTables.read(folder, new SeekerColumns(), "seeker_id,moves", id + ",移籍"))
                .id())
        .as("files that are only matched have no addresses")
        .isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "a.b", "New", "renew", "a/b", "新", "-", "new1"})
  void otherIdsAreTakenAsTheyAre(String id) {
    REGISTERS.forEach((key, set) -> assertThat(faults(set, key, id)).as(key).isEmpty());
  }

  @Test
  void nobodyIsBornAfterTheDay() {
    var on = new SendingRecordColumns(() -> LocalDate.of(2026, 11, 21));
    assertThat(faults(on, "birth_date", "2026-11-21")).isEmpty();
    assertThat(faults(on, "birth_date", "令和8年11月22日"))
        .singleElement()
        .asString()
        .contains("2026-11-22 が 2026-11-21 より後の日です", "確かめて");
  }
}
