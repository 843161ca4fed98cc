package jp.hashiwatashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  private static final JapaneseWords DICTIONARY = new JapaneseWords();

  private static String marked(String query, FieldName field, String text) {
    var marking = new Marking(Asked.of(query, DICTIONARY), DICTIONARY);
    var marks = marking.of(new IndexedRecord.Field(field, text));
    return MarkedText.of(text, marks, true).parts().stream()
        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "高橋,NAME,髙橋 花子,[髙橋] 花子",
    "高橋花子,NAME,髙橋 花子,[髙橋 花子]",
    "はなこ,KANA,タカハシ ハナコ,タカハシ [ハナコ]",
    "取扱,CAREER,危険物の取り扱いあり,危険物の[取り扱]いあり",
    "ようせつ,WORK,アーク溶接の仕事,アーク[溶接]の仕事",
    "ナース,CAREER,看護師として,[看護師]として",
    "運ぶ,CAREER,荷物を運んだ,荷物を[運ん]だ",
    "09012345678,PHONE,090-1234-5678,[090-1234-5678]",
    "5678,PHONE,090-1234-5678,090-1234-[5678]",
    "溶接 塗装,WORK,塗装と溶接,[塗装]と[溶接]",
    "見本,NAME,山田,山田",
    "一,NAME,一一一,[一一一]",
  })
  void whatWasFoundIsMarkedAsItStandsInTheRecord(
      String query, FieldName field, String text, String marked) {
    assertThat(marked(query, field, text)).isEqualTo(marked);
  }

  @Test
  void aLongTextIsCutToWhereSomethingWasFoundAndNoCharacterInTwo() {
    String text = "𠮷".repeat(60) + "溶接" + "野".repeat(90);
    String shown = marked("溶接", FieldName.CAREER, text);
    assertThat(shown).startsWith("…𠮷").contains("[溶接]").endsWith("野…");
    assertThat(shown.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void aTextThatIsNotCutStaysWhole() {
    String text = "野".repeat(200);
    assertThat(MarkedText.of(text, new BitSet(), false).plain()).isEqualTo(text);
  }
}
