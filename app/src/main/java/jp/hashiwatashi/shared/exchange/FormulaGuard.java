package jp.hashiwatashi.shared.exchange;

/**
 * Keeps a spreadsheet from taking a cell of CSV for a formula. A text that would be one gets an
 * apostrophe before it, as people type it themselves; a text that begins with apostrophes before such
 * a character gets one more, so that {@link #unguarded} gives every text back exactly.
 */
final class FormulaGuard {

  private static final char GUARD = '\'';

  /** Full-width signs too: a Japanese Excel takes them for the plain ones. */
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  static String guarded(String text) {
    return isDangerous(text) ? GUARD + text : text;
  }

  static String unguarded(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && isDangerous(text)
        ? text.substring(1)
        : text;
  }

  /** Whether the first character after any apostrophes could begin a formula. */
  private static boolean isDangerous(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == GUARD) {
      i++;
    }
    return i < text.length() && DANGEROUS.indexOf(text.charAt(i)) >= 0;
  }
}
