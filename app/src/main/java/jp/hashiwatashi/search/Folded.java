package jp.hashiwatashi.search;

import java.util.Arrays;

/**
 * Text folded for searching, character by character with its place in what was typed.
 *
 * <p>Width, case, blanks, dashes, hiragana or katakana, old or new characters make no difference;
 * marks of punctuation become one {@link #GAP}.
 *
 * @param starts for each character of the text, where in the original it begins
 * @param ends for each character of the text, where in the original it ends
 */
record Folded(String text, int[] starts, int[] ends) {

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

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** How many characters it has, halves of one not counted apart. */
  int letters() {
    return text.codePointCount(0, text.length());
  }

  boolean isKana() {
    return !text.isEmpty() && text.chars().allMatch(Folded::isKatakana);
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
  public boolean equals(Object other) {
    return other instanceof Folded(String t, int[] s, int[] e)
        && text.equals(t)
        && Arrays.equals(starts, s)
        && Arrays.equals(ends, e);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Takes characters with their places. */
  static final class Builder {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[Math.max(16, capacity)];
      ends = new int[starts.length];
    }

    void add(int codePoint, int start, int end) {
      text.appendCodePoint(codePoint);
      if (text.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, starts.length);
      }
      for (int i = text.length() - Character.charCount(codePoint); i < text.length(); i++) {
        starts[i] = start;
        ends[i] = end;
      }
    }

    void gap(int start, int end) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != GAP) {
        add(GAP, start, end);
      }
    }

    Folded build() {
      int length = text.length();
      if (length > 0 && text.charAt(length - 1) == GAP) {
        length--;
      }
      return new Folded(
          text.substring(0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
