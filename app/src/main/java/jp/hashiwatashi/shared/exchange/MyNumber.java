package jp.hashiwatashi.shared.exchange;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what has the shape of an individual number (個人番号, マイナンバー): twelve digits whose last is
 * the check digit of 総務省令第85号（平成26年）第5条. Such a number must not be kept here, so that every
 * cell and field refuses it; the number itself is never quoted in a message.
 *
 * <p>It counts only where it stands alone: twelve digits in one piece or as 4-4-4, in any width, with
 * any dash or blanks. It does not count as a part of something longer (letters or digits joined to it,
 * directly or by a hyphen, dot or {@code @}; a card's fourth group of four), behind {@code +} (a
 * telephone number with its country), behind ¥ or before 円 (an amount). One other number of twelve
 * digits in eleven has the shape by chance; the message says how to write it.
 */
public final class MyNumber {

  private static final String WHAT = "マイナンバー（個人番号）と同じ形の12桁の数字があります。マイナンバーはこのシステムに残せません";
  private static final String MEND = "マイナンバーなら消してください。ほかの番号なら No.… のように前に英字を付け、金額なら後ろに円を付けてください";

  private static final int LENGTH = 12;
  private static final int MODULUS = 11;

  /** Alone on both sides; a spreadsheet may have written {@code .0} behind it. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![0-9A-Za-z_+¥\\\\]|[0-9A-Za-z][-.@])"
              + "(?:([0-9]{12})(?:\\.0+)?"
              + "|(?<![0-9]{4} )([0-9]{4})([ -])([0-9]{4})\\3([0-9]{4})(?! [0-9]{4}(?![0-9年])))"
              + "(?![0-9A-Za-z_@]| ?円|[-.][0-9A-Za-z])");

  private MyNumber() {}

  /** Whether one stands in the text, the text being all of it or a sentence around it. */
  public static boolean standsIn(String text) {
    if (text.length() < LENGTH || !hasTwelveDigits(text)) {
      return false;
    }
    Matcher alone = ALONE.matcher(folded(text));
    while (alone.find()) {
      String digits =
          alone.group(1) != null
              ? alone.group(1)
              : alone.group(2) + alone.group(4) + alone.group(5);
      if (hasCheckDigit(digits)) {
        return true;
      }
    }
    return false;
  }

  /** What a field that holds one says. */
  static CellReading.Refused<?> refusal() {
    return new CellReading.Refused<>(WHAT, MEND);
  }

  /** The same, and how to mend it, of a text that is no column's; in Japanese. */
  public static String told() {
    return WHAT + "。" + MEND;
  }

  private static boolean hasTwelveDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return true; // to be folded first
      }
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits++;
      }
    }
    return digits >= LENGTH;
  }

  /** Digits in ASCII, dashes as hyphens, blanks as spaces, nothing invisible; lines stay lines. */
  private static String folded(String text) {
    String canonical = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(canonical.length());
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      if (JapaneseInput.isDash(c)) {
        folded.append('-');
      } else if (c == '\n' || c == '\r' || c == '\t') {
        folded.append('\n');
      } else if (Character.isSpaceChar(c)) {
        folded.append(' ');
      } else if (!JapaneseInput.isBlank(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Weights 2 to 7 and then 2 to 6, from the digit beside the check digit to the left. */
  static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int n = 1; n < LENGTH; n++) {
      int digit = digits.charAt(LENGTH - 1 - n) - '0';
      sum += digit * (n <= 6 ? n + 1 : n - 5);
    }
    int rest = sum % MODULUS;
    return digits.charAt(LENGTH - 1) - '0' == (rest <= 1 ? 0 : MODULUS - rest);
  }
}
