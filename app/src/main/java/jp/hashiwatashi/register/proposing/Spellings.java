package jp.hashiwatashi.register.proposing;

import java.util.List;
import jp.hashiwatashi.shared.characters.PlacedText;

/** Spellings that make no difference: okurigana, 第二種 and 2種, 十二年 and 12年. */
final class Spellings {

  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final String COUNTED = "年級種類等";
  private static final String CLASSES = "級種類";

  private static final class Shared {
    static final Spellings SPELLINGS = new Spellings(Tables.rows("kana-endings.tsv"));
  }

  private final Trie<String> rewritten = new Trie<>();

  private Spellings(List<String[]> rows) {
    for (String[] row : rows) {
      rewritten.put(Letters.of(row[0]).text(), Letters.of(row[1]).text());
    }
  }

  /**
   * A text as the dictionaries are compared with it: widths, case, old characters, long vowels, small
   * kana and some okurigana make no difference; numerals are digits. Line ends stay, all other
   * blanks are one space each.
   */
  static PlacedText folded(String original) {
    return Shared.SPELLINGS.read(Letters.of(original));
  }

  private PlacedText read(PlacedText letters) {
    var read = new PlacedText.Builder(letters.length());
    for (int at = 0; at < letters.length(); ) {
      at = next(letters, at, read);
    }
    return read.build();
  }

  private int next(PlacedText letters, int at, PlacedText.Builder read) {
    int numeral = numeral(letters, at, read);
    if (numeral > at) {
      return numeral;
    }
    var rewriting = rewritten.longest(letters.text(), at);
    if (rewriting != null) {
      int start = letters.starts()[at];
      int end = letters.ends()[rewriting.end() - 1];
      rewriting.value().chars().forEach(c -> read.add(c, start, end));
      return rewriting.end();
    }
    read.add(letters.at(at), letters.starts()[at], letters.ends()[at]);
    return at + 1;
  }

  /** Past a numeral that was read as digits; where it stood for none of what is counted. */
  private static int numeral(PlacedText letters, int at, PlacedText.Builder read) {
    int first = letters.at(at) == '第' ? at + 1 : at;
    int end = first;
    while (end - first < 4 && (NUMERALS.indexOf(letters.at(end)) >= 0 || letters.at(end) == '十')) {
      end++;
    }
    boolean digits = end == first && first > at && Letters.isDigit(letters.at(first));
    while (digits && Letters.isDigit(letters.at(end))) {
      end++;
    }
    if (end == first || (digits ? CLASSES : COUNTED).indexOf(letters.at(end)) < 0) {
      return at;
    }
    String number =
        digits
            ? letters.text().substring(first, end)
            : String.valueOf(value(letters.text().substring(first, end)));
    int start = letters.starts()[at];
    int stop = letters.ends()[end - 1];
    number.chars().forEach(c -> read.add(c, start, stop));
    return end;
  }

  private static int value(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      int value = 0;
      for (int i = 0; i < numeral.length(); i++) {
        value = 10 * value + NUMERALS.indexOf(numeral.charAt(i));
      }
      return value;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(ten - 1));
    int ones = ten + 1 == numeral.length() ? 0 : NUMERALS.indexOf(numeral.charAt(ten + 1));
    return 10 * Math.max(0, tens) + Math.max(0, ones);
  }
}
