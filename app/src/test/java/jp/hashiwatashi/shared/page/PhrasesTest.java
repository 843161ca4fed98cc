package jp.hashiwatashi.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told in Japanese, told in English. */
class PhrasesTest {

  private final Words english = Words.in(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "「たくさん」は数として読めません。0以上の整数で入力してください（例 3） | “たくさん” is not a number. Enter a whole number of 0 or more (for example 3)",
        "「2026-02-30」: 2026年2月30日という日はありません | “2026-02-30”: there is no day 2026-2-30",
        "平成は2019年4月30日までです | 平成は2019年4月30日までです",
        "平成は平成31年4月30日までです。令和元年5月1日と読みました | Heisei ended on 30 Apr 2019. Read as 1 May 2019",
        "平成は平成31年4月30日までです。令和2年度と読みました | Heisei ended on 30 Apr 2019. Read as fiscal Reiwa 2",
        "「2026/11/21(日)」: 令和8年11月21日は土曜日です。日付か曜日が違います | “2026/11/21(日)”: 21 Nov 2026 is a Saturday. The day or the day of the week is wrong",
        "市区町村「府中市」は2件あります | Municipality: 2 are called “府中市”",
        "「転職」は選べる値にありません。TRANSFER（移籍）、SECONDMENT（在籍型出向） のどれかにしてください | “転職” is none of the values to choose from. Enter one of TRANSFER, SECONDMENT",
        "番号 A の記録は、B にまとめられています。B の記録を使うか、別の番号にするか、番号を空にしてください | The record A has been merged into B. Use the record B, choose another id, or leave it blank",
        "13206 東京都府中市、34208 広島県府中市 のどれかにしてください | Enter one of 13206 Fuchu-shi, Tokyo, 34208 Fuchu-shi, Hiroshima",
        "TRANSFER（移籍）、SECONDMENT（在籍型出向） のどれかにしてください | Enter one of TRANSFER, SECONDMENT",
        "経験職業「023:x」の年数が読めません（「x」は数として読めません） | The years of experienced occupation “023:x” cannot be read: “x” is not a number",
        "誤りのある行が1行あります。何も取り込んでいません | 1 row is wrong. Nothing was imported",
        "必須の希望形態が空です。希望形態を入力してください | “Moves” is required, but empty. Fill in “Moves”",
        "月額賃金下限（monthly_wage_min）300000が月額賃金上限（monthly_wage_max）200000を超えています | “Monthly wage min” (300000) is above “Monthly wage max” (200000)",
        "求職者「A」が複数の受入情報「B」「C」に固定されています | The person “A” is pinned to several openings: “B”, “C”",
        "人.xlsx［名簿］:3:氏名（C列）: 改行を空白に替えました。見えない制御文字を取り除きました | 人.xlsx [名簿]:3:氏名 (column C): Line breaks have become blanks. Invisible control characters were taken out",
        "L.xlsx［A］:1:-: このシートだけを読みました。読まないシート：「甲」、「乙」（非表示） ほか3件 | L.xlsx [A]:1:-: This sheet alone was read. Sheets that are not read: “甲”, “乙” (hidden) and 3 more"
      })
  void aSentenceIsToldWithWhatWasQuotedAsItWas(String japanese, String inEnglish) {
    assertThat(english.told(japanese)).isEqualTo(inEnglish);
  }

  @Test
  void whatWasQuotedMayLookLikeASentenceOfOurs() {
    assertThat(english.told("「」は負の数です。x」は数として読めません。整数で入力してください（例 3）"))
        .isEqualTo("“」は負の数です。x” is not a number. Enter a whole number (for example 3)");
    assertThat(english.told("「{0}$1」は負の数です")).isEqualTo("“{0}$1” is below zero");
  }

  @Test
  void aFullStopAtTheEndStays() {
    assertThat(english.told("番号を確かめてください。")).isEqualTo("Check the number.");
  }

  @Test
  void whatNobodyHasPutIntoEnglishStaysAsItIs() {
    assertThat(english.told("知らない文です")).isEqualTo("知らない文です");
    assertThat(english.told("")).isEmpty();
    assertThat(Words.in(Locale.JAPANESE).told("番号を確かめてください")).isEqualTo("番号を確かめてください");
  }

  @Test
  void aTextThatCouldBeReadInCountlessWaysIsGivenUp() {
    String marks = ":1:列が".repeat(2_000);
    assertThat(english.told(marks)).isEqualTo(marks);
  }
}
