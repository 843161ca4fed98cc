package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true", "TRUE", "Ｔｒｕｅ", "1", "１", "可", "有", "はい", "○", "◯", "〇", "yes", "Y", "あり", " 可 "
      })
  void yesInManyWords(String text) {
    assertThat(Shapes.yesNo().read(text)).isEqualTo(CellReading.of(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"false", "False", "0", "０", "否", "無", "いいえ", "×", "✕", "no", "n", "なし", "不可"})
  void noInManyWords(String text) {
    assertThat(Shapes.yesNo().read(text)).isEqualTo(CellReading.of(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "△", "maybe", "-", "要相談", "可否"})
  void whatIsNeitherYesNorNoIsRefused(String text) {
    assertThat(Shapes.yesNo().read(text)).isInstanceOf(CellReading.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "023-01",
        "０２３－０１",
        "023‐01",
        "023‑01",
        "023–01",
        "023—01",
        "023―01",
        "023−01",
        "023ー01",
        "023ｰ01",
        " 023 - 01 ",
        "\uFEFF023-\u200B01",
        "０２３ー０１"
      })
  void anyDashAndWidthGivesOneCode(String text) {
    assertThat(JapaneseInput.code(text)).isEqualTo("023-01");
  }

  @Test
  void anIdStaysExactInside() {
    assertThat(Shapes.id().read("　 Ａ-１ ,\"x\" ｶ\u3000")).isEqualTo(CellReading.of("Ａ-１ ,\"x\" ｶ"));
  }

  @Test
  void freeTextIsComparedAfterNfkcAndTrimming() {
    assertThat(Shapes.words().read("　ＪＡＶＡ ﾌﾟﾛｸﾞﾗﾑ ")).isEqualTo(CellReading.of("JAVA プログラム"));
  }

  @Test
  void aListDropsBlanksAndRepetitions() {
    assertThat(Shapes.listOf(Shapes.words()).read("経理||　|英会話｜経理| ＪＡＶＡ|JAVA|"))
        .isEqualTo(CellReading.of(List.of("経理", "英会話", "JAVA")));
  }

  @Test
  void aListOfSeparatorsOnlySaysNothing() {
    assertThat(Shapes.listOf(Shapes.words()).read("| |｜")).isEqualTo(new CellReading.Blank<>());
  }

  @Test
  void aListNamesEveryEntryThatIsWrongOnceForEach() {
    assertThat(Shapes.listOf(Shapes.wholeNumber("1")).read("1|x|2|-3|x"))
        .isInstanceOfSatisfying(
            CellReading.SeveralRefused.class,
            several ->
                assertThat(several.entries())
                    .hasSize(2)
                    .anyMatch(entry -> entry.toString().contains("「x」"))
                    .anyMatch(entry -> entry.toString().contains("「-3」")));
    assertThat(Shapes.listOf(Shapes.wholeNumber("1")).read("1|x"))
        .isInstanceOfSatisfying(
            CellReading.Refused.class, refused -> assertThat(refused.what()).contains("「x」"));
  }

  @Test
  void aQuotedTextIsShownOnOneVisibleLine() {
    assertThat(Shown.of("a\nb\0c\uD800\u200B")).isEqualTo("a\\u000Ab\\u0000c\\uD800\\u200B");
    assertThat(Shown.of("長".repeat(100))).isEqualTo("長".repeat(60) + "…");
  }
}
