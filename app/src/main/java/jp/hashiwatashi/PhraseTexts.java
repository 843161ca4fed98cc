package jp.hashiwatashi;

import java.lang.Character.UnicodeScript;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Help texts folded into lines that end between phrases: the parser's own folding, made for blanks
 * between words, cuts Japanese anywhere. Texts that hold none pass as they are.
 */
final class PhraseTexts extends ResourceBundle {

  private static final int LINE = 98;
  private static final int BESIDE_AN_OPTION = 70;
  private static final String PARTICLES = "はがをにでとのもへや";

  private final ResourceBundle texts;

  PhraseTexts(ResourceBundle texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    boolean isAnswer = key.contains(".") && !key.startsWith("usage.");
    if (!texts.containsKey(key)) {
      return null;
    }
    String text = texts.getString(key);
    return isAnswer ? text : folded(text, key.startsWith("usage.") ? LINE : BESIDE_AN_OPTION);
  }

  @Override
  public Enumeration<String> getKeys() {
    return texts.getKeys();
  }

  /**
   * @param columns of a line at most; a character of Japanese takes two
   */
  static String folded(String text, int columns) {
    StringBuilder folded = new StringBuilder();
    for (String line : text.split("%n", -1)) {
      folded.append(folded.isEmpty() ? "" : "%n").append(foldedLine(line, columns));
    }
    return text.codePoints().anyMatch(PhraseTexts::isWide) ? folded.toString() : text;
  }

  private static String foldedLine(String line, int columns) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    int end = 0;
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      width += isWide(line.charAt(i)) ? 2 : 1;
      if (width > columns && end > start) {
        folded.append(line, start, end).append("%n");
        start = end;
        width = width(line.substring(start, i + 1));
      }
      if (i + 1 < line.length() && endsPhrase(line.charAt(i), line.charAt(i + 1))) {
        end = i + 1;
      }
    }
    return folded.append(line, start, line.length()).toString();
  }

  private static int width(String text) {
    return text.chars().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** After a comma, a bracket or a blank; and after a particle, where the next word begins. */
  private static boolean endsPhrase(char here, char next) {
    if ("、。）」".indexOf(next) >= 0 || "（「".indexOf(here) >= 0) {
      return false;
    }
    return "、。）」 ".indexOf(here) >= 0
        || "（「".indexOf(next) >= 0
        || PARTICLES.indexOf(here) >= 0
            && UnicodeScript.of(next) != UnicodeScript.HIRAGANA
            && next != 'ー';
  }

  private static boolean isWide(int c) {
    return c >= 0x2E80;
  }
}
