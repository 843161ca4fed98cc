package jp.hashiwatashi.search;

import java.util.BitSet;
import java.util.List;
import jp.hashiwatashi.search.JapaneseWords.Word;

/**
 * Where in the text of a record that was read again something is that was asked: the same ways as the
 * index goes, the surest first.
 */
final class Marking {

  private final Asked asked;
  private final JapaneseWords dictionary;

  Marking(Asked asked, JapaneseWords dictionary) {
    this.asked = asked;
    this.dictionary = dictionary;
  }

  /** The places of the characters that match; none where the text has nothing to do with it. */
  BitSet of(IndexedRecord.Field field) {
    var marked = new BitSet();
    String text = field.text();
    if (field.name().kind() == FieldName.Kind.NUMBER) {
      mark(Digits.of(text), asked.digits(), marked);
      asked.terms().forEach(term -> mark(Digits.of(text), term.digits(), marked));
    }
    Folded folded = Folded.of(text);
    if (folded.isEmpty()) {
      return marked;
    }
    List<Word> cut = List.of();
    boolean prose =
        field.name().kind() == FieldName.Kind.NAME || field.name().kind() == FieldName.Kind.TEXT;
    for (AskedTerm term : asked.terms()) {
      if (markLetters(text, folded, term, marked) || !prose) {
        continue;
      }
      cut = cut.isEmpty() ? dictionary.of(text) : cut;
      markWords(cut, term, marked);
    }
    return marked;
  }

  private static boolean markLetters(String text, Folded folded, AskedTerm term, BitSet marked) {
    boolean found = mark(folded, term.folded().text(), marked);
    if (!found && !term.stem().isEmpty()) {
      found = mark(Okurigana.without(text, folded), term.stem(), marked);
    }
    String bare = LegalForms.without(Asked.gapless(term.folded().text()));
    if (!found && !bare.equals(term.folded().text())) {
      found = mark(folded, bare, marked);
    }
    for (String synonym : found ? List.<String>of() : term.synonyms()) {
      found |= mark(folded, synonym, marked);
    }
    return found;
  }

  private static void markWords(List<Word> cut, AskedTerm term, BitSet marked) {
    for (Word word : cut) {
      if (term.words().stream().anyMatch(any -> any.contains(word.base()))) {
        marked.set(word.start(), word.end());
      }
    }
    mark(JapaneseWords.reading(cut), term.reading(), marked);
  }

  /** Every stretch of what is looked for, wherever it stands. */
  private static boolean mark(Folded folded, String wanted, BitSet marked) {
    boolean all = !wanted.isEmpty();
    for (String stretch : wanted.split(String.valueOf(Folded.GAP), -1)) {
      boolean found = false;
      int at = stretch.isEmpty() ? -1 : folded.text().indexOf(stretch);
      while (at >= 0) {
        found = true;
        // What makes no difference within it, such as a blank or okurigana, belongs to it.
        marked.set(folded.starts()[at], folded.ends()[at + stretch.length() - 1]);
        at = folded.text().indexOf(stretch, at + stretch.length());
      }
      all &= found || stretch.isEmpty();
    }
    return all;
  }
}
