package jp.hashiwatashi.shared.characters;

import java.util.Arrays;

/**
 * A text that was changed to be compared, character by character with its place in what was written
 * (UTF-16 units).
 *
 * @param starts for each character of the text, where in the original it begins
 * @param ends for each character of the text, where in the original it ends
 */
public record PlacedText(String text, int[] starts, int[] ends) {

  /** Stands before the beginning and after the end. */
  public static final char OUTSIDE = '\n';

  public int length() {
    return text.length();
  }

  /** The character there, or {@link #OUTSIDE}. */
  public char at(int index) {
    return index < 0 || index >= text.length() ? OUTSIDE : text.charAt(index);
  }

  public boolean startsWith(String word, int at) {
    return at >= 0 && text.startsWith(word, at);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacedText(String t, int[] s, int[] e)
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
  public static final class Builder {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    public Builder(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[Math.max(16, capacity)];
      ends = new int[starts.length];
    }

    public void add(int codePoint, int start, int end) {
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
    public void stretch(int end) {
      if (!text.isEmpty()) {
        ends[text.length() - 1] = end;
      }
    }

    /** The last character, or {@link #OUTSIDE}. */
    public char last() {
      return text.isEmpty() ? OUTSIDE : text.charAt(text.length() - 1);
    }

    public void dropLast() {
      text.setLength(text.length() - 1);
    }

    public boolean isEmpty() {
      return text.isEmpty();
    }

    public PlacedText build() {
      int length = text.length();
      return new PlacedText(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
