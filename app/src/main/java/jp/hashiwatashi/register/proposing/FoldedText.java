package jp.hashiwatashi.register.proposing;

import java.util.Arrays;

/**
 * A text as the dictionaries are compared with it, character by character with its place in what was
 * written (UTF-16 units). Widths, case, old characters, long vowels, small kana and some okurigana
 * make no difference; numerals are digits. Line ends stay, all other blanks are one space each.
 *
 * @param starts for each character, where in the original it begins
 * @param ends for each character, where in the original it ends
 */
record FoldedText(String text, int[] starts, int[] ends) {

  static FoldedText of(String original) {
    return Spellings.get().read(Letters.of(original));
  }

  int length() {
    return text.length();
  }

  /** The character there; a line end before the beginning and after the end. */
  char at(int index) {
    return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
  }

  boolean startsWith(String word, int at) {
    return at >= 0 && text.startsWith(word, at);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FoldedText(String t, int[] s, int[] e)
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

    /** The last character reaches as far as this: something that makes no difference follows it. */
    void stretch(int end) {
      if (!text.isEmpty()) {
        ends[text.length() - 1] = end;
      }
    }

    char last() {
      return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    FoldedText build() {
      int length = text.length();
      return new FoldedText(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
