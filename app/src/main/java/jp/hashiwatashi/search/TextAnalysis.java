package jp.hashiwatashi.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hashiwatashi.search.JapaneseWords.Word;

/**
 * What the index keeps of texts. Places, occupations and employers stand in many records: what was
 * worked out for them lately is kept. For one thread.
 */
final class TextAnalysis {

  private static final int KEPT = 20_000;
  private static final int LONGEST_KEPT = 60;

  private final JapaneseWords dictionary = new JapaneseWords();
  private final Map<String, Analysed> lately =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Analysed> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * A text as it is searched.
   *
   * @param stem without okurigana, empty where that is the folded text itself
   * @param reading by the dictionary, empty where that is the folded text itself
   * @param words in base form
   */
  record Analysed(String folded, String stem, String reading, Set<String> words) {}

  Analysed of(String text) {
    Analysed known = lately.get(text);
    if (known == null) {
      known = analyse(text);
      if (text.length() <= LONGEST_KEPT) {
        lately.put(text, known);
      }
    }
    return known;
  }

  private Analysed analyse(String text) {
    Folded folded = Folded.of(text);
    String stem = Okurigana.without(text, folded).text();
    List<Word> cut = dictionary.of(text);
    String reading = JapaneseWords.reading(cut).text();
    return new Analysed(
        folded.text(),
        stem.equals(folded.text()) ? "" : stem,
        reading.equals(folded.text()) ? "" : reading,
        cut.stream()
            .filter(Word::tells)
            .map(Word::base)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
