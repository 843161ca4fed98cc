package jp.hashiwatashi.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed into the box, understood.
 *
 * @param terms all of them are to be found in a record, wherever in it
 * @param whole all of it, folded: a name may have been typed with a blank
 * @param digits all of it as one number, empty if it is none
 */
record Asked(List<AskedTerm> terms, String whole, String digits) {

  static Asked of(String typed, JapaneseWords words) {
    String text = typed.strip();
    List<AskedTerm> terms =
        Arrays.stream(text.split("[\\s\\u3000]+"))
            .map(term -> AskedTerm.of(term, words))
            .filter(term -> !term.folded().isEmpty())
            .toList();
    String whole =
        terms.stream().map(t -> gapless(t.folded().text())).collect(Collectors.joining());
    return new Asked(terms, whole, Digits.asked(text));
  }

  boolean isEmpty() {
    return terms.isEmpty() && digits.isEmpty();
  }

  static String gapless(String folded) {
    return folded.replace(String.valueOf(Folded.GAP), "");
  }
}
