package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Text for people. Names keep their exact characters, variants and surrogates too; only control
 * characters go: those of terminals, and those that turn the direction of writing.
 *
 * @param lines whether line breaks and tabs stay; else they become a blank
 */
record ProseShape(boolean lines) implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    String trimmed = JapaneseInput.trim(text);
    var kept = new StringBuilder(trimmed.length());
    boolean dropped = false;
    boolean joined = false;
    boolean strange = false;
    for (int i = 0; i < trimmed.length(); ) {
      int c = trimmed.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < trimmed.length() && trimmed.charAt(i) == '\n') {
        continue; // its line feed follows
      }
      if (isLineBreak(c) || c == '\t') {
        joined |= !lines;
        kept.append(lines ? c == '\t' ? '\t' : '\n' : ' ');
      } else if (isControl(c)) {
        dropped = true;
      } else {
        strange |= Character.getType(c) == Character.PRIVATE_USE;
        kept.appendCodePoint(c);
      }
    }
    String clean = JapaneseInput.trim(joined ? singleBlanks(kept) : kept.toString());
    return clean.isEmpty()
        ? new CellReading.Blank<>()
        : new CellReading.Value<>(clean, notice(dropped, joined, strange));
  }

  private static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || (c & 0xFFFE) == 0xFFFE; // no characters at all; XML can't hold them
  }

  /** Where a line break has become a blank, the blanks around it are one. */
  private static String singleBlanks(StringBuilder text) {
    return text.toString().replaceAll(" {2,}", " ");
  }

  private static @Nullable String notice(boolean dropped, boolean joined, boolean strange) {
    if (!dropped && !joined && !strange) {
      return null;
    }
    StringBuilder notice = new StringBuilder();
    notice.append(joined ? "改行を空白に替えました。" : "");
    notice.append(dropped ? "見えない制御文字を取り除きました。" : "");
    notice.append(strange ? "外字があります。ほかの端末や書類では表示できません。" : "");
    return notice.substring(0, notice.length() - 1);
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return lines ? "文章（入力したとおりに残します）" : "1行の文字列（入力したとおりに残します）";
  }

  @Override
  public String englishDescription() {
    return lines ? "text, kept as typed" : "one line of text, kept as typed";
  }
}
