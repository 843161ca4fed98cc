package jp.hashiwatashi.search;

import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.search.JapaneseWords.Word;

/**
 * One of the words that were typed, and all that is looked for in its stead.
 *
 * @param digits of a number, empty if it is none
 * @param stem without okurigana, empty where too little is left
 * @param synonyms of the whole term, folded
 * @param words the dictionary's words in it, in base form, each with its synonyms
 * @param reading in katakana, empty if it was not typed with kana
 */
record AskedTerm(
    Folded folded,
    String digits,
    String stem,
    List<String> synonyms,
    List<List<String>> words,
    String reading) {

  /** Kana alone are surely a reading; a guessed reading of fewer letters has too many others. */
  private static final int SHORTEST_READING = 2;

  private static final int SHORTEST_GUESS = 4;

  static AskedTerm of(String typed, JapaneseWords dictionary) {
    Folded folded = Folded.of(typed);
    Folded stem = Okurigana.without(typed, folded);
    List<Word> cut = folded.isEmpty() ? List.of() : dictionary.of(typed);
    return new AskedTerm(
        folded,
        Digits.asked(typed),
        Okurigana.tellsEnough(stem) ? stem.text() : "",
        Synonyms.get().of(folded.text()),
        words(cut),
        reading(typed, folded, cut));
  }

  private static List<List<String>> words(List<Word> cut) {
    return cut.stream()
        .filter(Word::tells)
        .map(Word::base)
        .filter(base -> !base.isEmpty())
        .distinct()
        .map(word -> Stream.concat(Stream.of(word), Synonyms.get().of(word).stream()).toList())
        .toList();
  }

  private static String reading(String typed, Folded folded, List<Word> cut) {
    if (folded.isKana()) {
      return folded.letters() < SHORTEST_READING ? "" : folded.text();
    }
    boolean mixed =
        typed.codePoints().anyMatch(Folded::isHiragana)
            && typed.codePoints().anyMatch(Folded::isIdeograph);
    String guess = mixed ? JapaneseWords.reading(cut).text() : "";
    return guess.length() < SHORTEST_GUESS || guess.indexOf(Folded.GAP) >= 0 ? "" : guess;
  }
}
