package jp.hashiwatashi.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Text of a record with what was found in it; a long one is cut to where something was found. */
public record MarkedText(List<Part> parts) {

  /** Longer texts are cut. */
  private static final int LONGEST = 80;

  private static final int BEFORE = 20;
  private static final String CUT = "…";

  /** A part of the text, as it is in the record: a page has to escape it. */
  public record Part(String text, boolean marked) {}

  public boolean isMarked() {
    return parts.stream().anyMatch(Part::marked);
  }

  /** The text without marks. */
  public String plain() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /**
   * @param marked places of the text's characters
   * @param cut whether a long text is cut
   */
  static MarkedText of(String text, BitSet marked, boolean cut) {
    int from = 0;
    int to = text.length();
    if (cut && text.length() > LONGEST) {
      from = whole(text, Math.max(0, marked.nextSetBit(0) - BEFORE));
      to = whole(text, Math.min(text.length(), from + LONGEST));
    }
    var parts = new ArrayList<Part>();
    if (from > 0) {
      parts.add(new Part(CUT, false));
    }
    for (int start = from; start < to; ) {
      boolean mark = marked.get(start);
      int end = mark ? marked.nextClearBit(start) : marked.nextSetBit(start);
      end = end < 0 || end > to ? to : end;
      parts.add(new Part(text.substring(start, end).replace('\n', ' '), mark));
      start = end;
    }
    if (to < text.length()) {
      parts.add(new Part(CUT, false));
    }
    return new MarkedText(List.copyOf(parts));
  }

  /** No character is cut in two. */
  private static int whole(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }
}
