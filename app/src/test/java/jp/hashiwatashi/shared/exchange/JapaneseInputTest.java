package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JapaneseInputTest {

  private static final String BLANKS =
      " \t\n\u000B\f\r\u001C\u001D\u001E\u001F\u0085\u00A0\u1680\u2003\u200B\u200C\u200D\u200E\u200F\u2028\u202A\u202E\u2060\u2069\u00AD\u3000\uFEFF";
  private static final String DASHES = "-‐‑‒–—―−ーｰ﹣－";

  @Test
  void blanksOfEveryScriptAndWhatNobodySeesGoFromTheEnds() {
    for (char blank : BLANKS.toCharArray()) {
      assertThat(JapaneseInput.trim(blank + "a b" + blank))
          .as("%04x", (int) blank)
          .isEqualTo("a b");
    }
    assertThat(JapaneseInput.trim(BLANKS)).isEmpty();
  }

  @Test
  void otherControlCharactersAndMarksStay() {
    for (char other : "\b\u000E\u001B!\u007F\u0084\u0086\u2010\u206A。".toCharArray()) {
      String text = other + "a" + other;
      assertThat(JapaneseInput.trim(text)).as("%04x", (int) other).isEqualTo(text);
    }
  }

  @Test
  void everyDashOfACodeIsAHyphen() {
    for (char dash : DASHES.toCharArray()) {
      assertThat(JapaneseInput.isDash(dash)).isTrue();
      assertThat(JapaneseInput.code("023" + dash + "01"))
          .as("%04x", (int) dash)
          .isEqualTo("023-01");
    }
    assertThat(JapaneseInput.isDash('一')).isFalse();
    assertThat(JapaneseInput.code(" ａ b\u3000c_")).isEqualTo("ABC_");
  }

  @Test
  void aWordKeepsItsDashesAndItsLetters() {
    assertThat(JapaneseInput.compact(" ドライバー １ a")).isEqualTo("ドライバー1a");
    assertThat(JapaneseInput.compact("a b")).isEqualTo("ab");
  }

  @Test
  void comparedTextKeepsTheBlanksInside() {
    assertThat(JapaneseInput.comparable("　ＡＢ　ｶﾞ ")).isEqualTo("AB ガ");
    assertThat(JapaneseInput.comparable(" a b ")).isEqualTo("a b");
  }

  @Test
  void soughtTextIsFoldedOnceAndKeepsItsLines() {
    assertThat(JapaneseInput.sought(" ﾀｶﾊｼ　はなこ\nＳ‐０１")).isEqualTo("タカハシハナコ\ns-01");
    assertThat(JapaneseInput.sought("葛\uDB40\uDD00飾\uFE00\uFE0F\uDB40\uDDEF")).isEqualTo("葛飾");
    assertThat(JapaneseInput.sought("𠮷\r\t\u202E野")).isEqualTo("𠮷野");
    for (String text : new String[] {"髙橋 ﾊﾅｺ\nＳ－０００１", "ゔぁいおりん", "İstanbul ß", "㈱か゛"}) {
      String once = JapaneseInput.sought(text);
      assertThat(JapaneseInput.sought(once)).isEqualTo(once);
    }
  }

  @Test
  void digitsAreReadThroughWhatGroupsThem() {
    assertThat(JapaneseInput.digits("（０３）1234-56.78 ")).isEqualTo("0312345678");
    assertThat(JapaneseInput.digits("1000001.0")).isEqualTo("1000001");
    assertThat(JapaneseInput.digits("")).isEmpty();
    assertThat(JapaneseInput.digits("-")).isEmpty();
    for (String other : new String[] {"1a", "1/2", "1:2", "+1", "1,2"}) {
      assertThat(JapaneseInput.digits(other)).isNull();
    }
  }
}
