package jp.hashiwatashi.register.proposing;

import java.text.Normalizer;
import jp.hashiwatashi.shared.characters.CharacterVariants;
import jp.hashiwatashi.shared.characters.PlacedText;

/** Folds single characters: width, case, old forms, small kana, long vowels, blanks and dashes. */
final class Letters {

  private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
  private static final String LARGE = "アイウエオツヤユヨワカケ";

  private Letters() {}

  static PlacedText of(String original) {
    var folded = new PlacedText.Builder(original.length());
    for (int at = 0; at < original.length(); ) {
      int first = original.codePointAt(at);
      int end = at + Character.charCount(first);
      boolean alone = true;
      while (end < original.length() && belongs(original.codePointAt(end))) {
        end += Character.charCount(original.codePointAt(end));
        alone = false;
      }
      if (alone && (first < 0x80 || isCommon(first))) {
        add(folded, first, at, end);
      } else {
        int start = at;
        int stop = end;
        Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFKC)
            .codePoints()
            .forEach(c -> add(folded, c, start, stop));
      }
      at = end;
    }
    return folded.build();
  }

  /** Most of Japanese text: what normalising leaves as it is, which takes a while to find out. */
  private static boolean isCommon(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ー';
  }

  /** What has no width of its own: it belongs to the character before. */
  private static boolean belongs(int c) {
    return c == 0xFF9E || c == 0xFF9F || isInvisible(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static void add(PlacedText.Builder folded, int c, int start, int end) {
    if (isInvisible(c) || isMark(c) || c == '\r' || c == 'ー' && isKatakana(folded.last())) {
      folded.stretch(end);
    } else if (c == '\n' || c == 0x2028 || c == 0x2029 || c == 0x85) {
      folded.add('\n', start, end);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      folded.add(' ', start, end);
    } else if (isDash(c)) {
      folded.add('-', start, end);
    } else if (c == 0x301C) {
      folded.add('~', start, end);
    } else {
      int small = c < 'ァ' || c > 'ヶ' ? -1 : SMALL.indexOf(c);
      int today = CharacterVariants.folded(c);
      folded.add(small < 0 ? Character.toLowerCase(today) : LARGE.charAt(small), start, end);
    }
  }

  private static boolean isDash(int c) {
    return c == '-' || c == '_' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == 0x2043;
  }

  static boolean isKatakana(int c) {
    return c >= 'ァ' && c <= 'ヺ';
  }

  static boolean isIdeograph(int c) {
    return c >= 0x3400 && c <= 0x9FFF || c == '々';
  }

  /** A letter of an alphabet or a digit, as folded text has them, or a mark that goes with names. */
  static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '#' || c == '+';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether two characters side by side are of one script, so that a word may run through. */
  static boolean runOn(char before, char after) {
    return isLatin(before) && isLatin(after) && !(isDigit(before) && !isDigit(after))
        || isKatakana(before) && isKatakana(after)
        || isIdeograph(before) && isIdeograph(after);
  }
}
