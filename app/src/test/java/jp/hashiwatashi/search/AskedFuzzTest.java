package jp.hashiwatashi.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Collectors;

class AskedFuzzTest {

  private static final JapaneseWords DICTIONARY = new JapaneseWords();

  @FuzzTest(maxDuration = "30s")
  void whateverIsAskedIsAQueryAndBlanksAroundItSayNothing(byte @NotNull [] typed) {
    String text = new String(typed, UTF_8);
    Asked asked = Asked.of(text, DICTIONARY);
    Asked amongBlanks = Asked.of(" \u3000" + text + "\u3000\n", DICTIONARY);
    assertThat(amongBlanks).isEqualTo(asked);
    assertThat(AskedQuery.of(amongBlanks)).isEqualTo(AskedQuery.of(asked));
    assertThat(asked.terms()).noneMatch(term -> term.folded().isEmpty());
  }

  @FuzzTest(maxDuration = "30s")
  void whateverIsMarkedInATextNoCharacterOfItIsLost(byte @NotNull [] typed) {
    String text = new String(typed, UTF_8);
    var marking = new Marking(Asked.of(text, DICTIONARY), DICTIONARY);
    var marks = marking.of(new IndexedRecord.Field(FieldName.WORK, text));
    assertThat(
            MarkedText.of(text, marks, false).parts().stream()
                .map(MarkedText.Part::text)
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }
}
