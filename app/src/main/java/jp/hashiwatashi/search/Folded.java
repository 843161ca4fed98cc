package jp.hashiwatashi.search;

import jp.hashiwatashi.shared.characters.PlacedText;

/**
 * Text folded for searching, character by character with its place in what was typed.
 *
 * <p>Width, case, blanks, dashes, hiragana or katakana, old or new characters make no difference;
 * marks of punctuation become one {@link #GAP}.
 */
record Folded(PlacedText placed) {

  /** Between two stretches of text that do not belong together. */
  static final char GAP = '\n';

  /** For comparing character by character. */
  static Folded of(String original) {
    return FoldedKana.of(original, Folding.of(original, true));
  }

  /** As a tokenizer reads it: kana, blanks and marks stay as they are. */
  static Folded forWords(String original) {
    return Folding.of(original, false);
  }

  String text() {
    return placed.text();
  }

  /** For each character of the text, where in the original it begins. */
  int[] starts() {
    return placed.starts();
  }

  /** For each character of the text, where in the original it ends. */
  int[] ends() {
    return placed.ends();
  }

  int length() {
    return placed.length();
  }

  boolean isEmpty() {
    return text().isEmpty();
  }

  /** How many characters it has, halves of one not counted apart. */
  int letters() {
    return text().codePointCount(0, length());
  }

  boolean isKana() {
    return !isEmpty() && text().chars().allMatch(Folded::isKatakana);
  }

  static boolean isKatakana(int c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  static boolean isHiragana(int c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  static boolean isIdeograph(int c) {
    return Character.isIdeographic(c) || c == '々';
  }

  @Override
  public String toString() {
    return text();
  }

  /** Takes characters with their places; a gap never stands at the beginning, at the end or twice. */
  static final class Builder {
    private final PlacedText.Builder placed;

    Builder(int capacity) {
      placed = new PlacedText.Builder(capacity);
    }

    void add(int codePoint, int start, int end) {
      placed.add(codePoint, start, end);
    }

    void gap(int start, int end) {
      if (!placed.isEmpty() && placed.last() != GAP) {
        add(GAP, start, end);
      }
    }

    Folded build() {
      if (!placed.isEmpty() && placed.last() == GAP) {
        placed.dropLast();
      }
      return new Folded(placed.build());
    }
  }
}
