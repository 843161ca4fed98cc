package jp.hashiwatashi.shared.exchange;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people type, made canonical: any width, any dash, stray blanks and invisible characters. Only
 * for codes, digits and names of things; a person's name is never sent through here.
 */
public final class JapaneseInput {

  /** Hyphens, dashes, minus signs and the long-vowel marks that are typed for them. */
  private static final String DASHES = "-‐‑‒–—―−ーｰ﹣－";

  private JapaneseInput() {}

  /**
   * A code or a digit string: NFKC, capital letters, every dash a hyphen, no blanks. {@code "０２３ー
   * ０１"} becomes {@code "023-01"}.
   */
  public static String code(String text) {
    return compact(text, true).toUpperCase(Locale.ROOT);
  }

  /** A word or a number: NFKC without blanks and invisible characters; dashes stay as they are. */
  public static String compact(String text) {
    return compact(text, false);
  }

  private static String compact(String text, boolean foldDashes) {
    String folded = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isBlank(c)) {
        plain.append(foldDashes && isDash(c) ? '-' : c);
      }
    }
    return plain.toString();
  }

  /** Free text that is compared: NFKC, then without blanks at its ends. */
  public static String comparable(String text) {
    return trim(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /**
   * Text folded for searching: full-width katakana for all kana, small letters, every dash a hyphen,
   * nothing blank or invisible, no variation selectors; line feeds stay.
   */
  public static String sought(String text) {
    String katakana = Kana.katakana(text).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(katakana.length());
    for (int i = 0; i < katakana.length(); ) {
      int c = katakana.codePointAt(i);
      i += Character.charCount(c);
      boolean basic = c < Character.MIN_SUPPLEMENTARY_CODE_POINT;
      boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
      if (c == '\n' || !selector && !(basic && isBlank((char) c))) {
        folded.appendCodePoint(basic && isDash((char) c) ? '-' : c);
      }
    }
    return folded.toString();
  }

  /** Without blanks and invisible characters at both ends; nothing else changes. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /**
   * The digits of a number that people write in groups: without blanks, dashes, dots and
   * parentheses. Null when anything else stands in the text. A spreadsheet's {@code .0} goes too.
   */
  public static @Nullable String digits(String text) {
    String plain = compact(text, true);
    int end = plain.endsWith(".0") ? plain.length() - 2 : plain.length();
    StringBuilder digits = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = plain.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if ("-.()".indexOf(c) < 0) {
        return null;
      }
    }
    return digits.toString();
  }

  /** Blanks of every script, and what nobody sees: zero-width space and joiners, BOM. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
    }
    return c == '\u3000'
        || c == '\u00A0'
        || c == '\u0085'
        || isInvisible(c)
        || Character.isSpaceChar(c);
  }

  /** What nobody sees and nobody typed: zero-width characters, BOM, marks of direction. */
  static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\u00AD'
        || c == '\uFEFF';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
