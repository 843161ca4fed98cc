package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in one cell: at both ends of what there is, one beyond, and written again. */
class CodeShapesTest {

  private static <V> void isReadAndWritten(Shape<V> shape, String typed, V value, String written) {
    assertThat(shape.read(typed)).isEqualTo(CellReading.of(value));
    assertThat(shape.write(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"01, 1, 01", "09, 9, 09", "10, 10, 10", "４７, 47, 47", "*, 0, *"})
  void aPrefectureIsOneOf47OrAny(String typed, int number, String written) {
    isReadAndWritten(new PrefectureShape(), typed, number, written);
  }

  @Test
  void aPrefectureThatLostItsZeroIsReadWithANotice() {
    assertThat(new PrefectureShape().read("1"))
        .isInstanceOfSatisfying(
            CellReading.Value.class,
            reading -> {
              assertThat(reading.value()).isEqualTo(1);
              assertThat(reading.notice()).contains("01");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "48", "1/", "1:", "/1", ":1", "001", "", "東京", "**"})
  void thereIsNoOtherPrefecture(String typed) {
    assertThat(new PrefectureShape().read(typed)).isInstanceOf(CellReading.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "001, 1, -1, 001",
    "099, 99, -1, 099",
    "023-00, 23, 0, 023-00",
    "023-99, 23, 99, 023-99",
    "02301, 23, 1, 023-01",
    "０２３ー０１, 23, 1, 023-01"
  })
  void anOccupationIsAMiddleGroupAndAnySmallOne(String typed, int middle, int small, String code) {
    isReadAndWritten(new OccupationShape(), typed, new OccupationCode(middle, small), code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"000", "100", "23", "0230", "023-1", "023-001", "02-301", "0a3", "02/", "02:", ""})
  void thereIsNoOtherOccupation(String typed) {
    assertThat(new OccupationShape().read(typed)).isInstanceOf(CellReading.Refused.class);
  }

  @Test
  void anIndustryIsALetterFromAToT() {
    isReadAndWritten(new IndustryShape(), "a", IndustryDivision.A, "A");
    isReadAndWritten(new IndustryShape(), "Ｔ", IndustryDivision.T, "T");
    for (String other : List.of("@", "U", "AA", "", "09")) {
      assertThat(new IndustryShape().read(other)).isInstanceOf(CellReading.Refused.class);
    }
  }

  @Test
  void experienceIsAnOccupationAndItsYears() {
    var five = new OccupationExperience(new OccupationCode(23, 1), 5);
    isReadAndWritten(new ExperienceShape(), "023-01:5", five, "023-01:5");
    isReadAndWritten(new ExperienceShape(), "０２３－０１：５年", five, "023-01:5");
    for (String other : List.of("023-01", "023-01:", ":5", ":", "023-01:x", "100:5", "023:5:5")) {
      assertThat(new ExperienceShape().read(other))
          .as(other)
          .isInstanceOf(CellReading.Refused.class);
    }
  }

  @Test
  void aLicenceIsACodeOrAName() {
    isReadAndWritten(new LicenceShape(), "l019", "L019", "L019");
    isReadAndWritten(new LicenceShape(), " 看護師 ", "L019", "L019");
    assertThat(new LicenceShape().read("L000")).isInstanceOf(CellReading.Refused.class);
  }

  @Test
  void aListHasEachEntryOnceInTheOrderOfTheCell() {
    var codes = Shapes.listOf(new PrefectureShape());
    isReadAndWritten(codes, "13|｜ 01 ｜13|47", List.of(13, 1, 47), "13|01|47");
    isReadAndWritten(codes, "13", List.of(13), "13");
    assertThat(codes.read("|")).isEqualTo(new CellReading.Blank<>());
    assertThat(codes.read("13|48")).isInstanceOf(CellReading.Refused.class);
    assertThat(codes.read("13|48|48")).isInstanceOf(CellReading.Refused.class);
    assertThat(codes.read("49|13|48"))
        .isInstanceOfSatisfying(
            CellReading.SeveralRefused.class, several -> assertThat(several.entries()).hasSize(2));
  }

  @Test
  void aChoiceSaysWhatThereIsToChooseFrom() {
    var moves = Shapes.oneOf(List.of(Move.values()), Move::name, Move::japaneseName);
    isReadAndWritten(moves, "transfer", Move.TRANSFER, "TRANSFER");
    isReadAndWritten(moves, "移籍", Move.TRANSFER, "TRANSFER");
    assertThat(moves.description()).startsWith("TRANSFER（移籍）、").doesNotContain("、、");
    assertThat(moves.englishDescription()).startsWith("TRANSFER, ");
    var grounds = RegisterShapes.ageLimitGround();
    assertThat(grounds.description()).doesNotContain("（");
  }

  @Test
  void whatWasNotStatedIsAnEmptyCell() {
    assertThat(RegisterShapes.stated(-1)).isNull();
    assertThat(RegisterShapes.stated(0)).isZero();
    assertThat(RegisterShapes.listed(List.of())).isNull();
    assertThat(RegisterShapes.listed(List.of(1))).containsExactly(1);
    for (Answer answer : Answer.values()) {
      assertThat(RegisterShapes.answer(RegisterShapes.answered(answer))).isEqualTo(answer);
    }
  }
}
