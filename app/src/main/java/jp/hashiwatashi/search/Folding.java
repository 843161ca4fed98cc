package jp.hashiwatashi.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.shared.characters.CharacterVariants;

/** Folds one cluster after another: a character with the marks that belong to it, or （株）. */
final class Folding {

  private static final Map<Integer, String> LEGAL_FORMS =
      Map.of(
          (int) '株', "株式会社",
          (int) '有', "有限会社",
          (int) '合', "合同会社",
          (int) '資', "合資会社",
          (int) '名', "合名会社",
          (int) '医', "医療法人",
          (int) '福', "社会福祉法人",
          (int) '学', "学校法人",
          (int) '社', "社団法人",
          (int) '財', "財団法人");

  private final String original;
  private final boolean comparing;
  private final Folded.Builder folded;

  private Folding(String original, boolean comparing) {
    this.original = original;
    this.comparing = comparing;
    this.folded = new Folded.Builder(original.length());
  }

  /**
   * @param comparing whether kana, blanks and marks are folded too
   */
  static Folded of(String original, boolean comparing) {
    var folding = new Folding(original, comparing);
    for (int at = 0; at < original.length(); ) {
      at = folding.cluster(at);
    }
    return folding.folded.build();
  }

  private int cluster(int start) {
    int first = original.codePointAt(start);
    int end = start + Character.charCount(first);
    if ((first == '(' || first == '（') && end + 1 < original.length()) {
      char close = original.charAt(end + 1);
      String form = LEGAL_FORMS.get((int) original.charAt(end));
      if (form != null && (close == ')' || close == '）')) {
        addAll(form, start, end + 2);
        return end + 2;
      }
    }
    boolean alone = true;
    while (end < original.length() && belongs(original.codePointAt(end))) {
      end += Character.charCount(original.codePointAt(end));
      alone = false;
    }
    if (alone && first < 0x80) {
      add(first >= 'A' && first <= 'Z' ? first + 32 : first, start, end);
    } else if (alone && isCanonical(first)) {
      add(first, start, end);
    } else {
      others(original.substring(start, end), start, end);
    }
    return end;
  }

  /** Most of Japanese text: what normalising leaves as it is, which takes a while to find out. */
  private static boolean isCanonical(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ー';
  }

  private void others(String cluster, int start, int end) {
    String canonical = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (canonical.length() == 3 && canonical.charAt(0) == '(' && canonical.charAt(2) == ')') {
      String form = LEGAL_FORMS.get((int) canonical.charAt(1));
      if (form != null) {
        addAll(form, start, end);
        return;
      }
    }
    canonical.codePoints().forEach(c -> add(c, start, end));
  }

  private void addAll(String text, int start, int end) {
    text.chars().forEach(c -> folded.add(c, start, end));
  }

  private void add(int c, int start, int end) {
    if (isInvisible(c)) {
      return;
    }
    int today = CharacterVariants.folded(c);
    if (!comparing) {
      folded.add(today, start, end);
    } else if (isHyphen(c) || c == '・' || c == '\'' || isBlank(c)) {
      // Makes no difference.
    } else if (isGap(c)) {
      folded.gap(start, end);
    } else {
      folded.add(katakana(today), start, end);
    }
  }

  private static int katakana(int c) {
    int katakana = Folded.isHiragana(c) ? c + ('ァ' - 'ぁ') : c;
    return switch (katakana) {
      case 'ヶ' -> 'ケ';
      case 'ヵ' -> 'カ';
      case 'ヱ' -> 'エ';
      case 'ヰ' -> 'イ';
      default -> katakana;
    };
  }

  /** What has no width of its own: it belongs to the character before. */
  private static boolean belongs(int c) {
    return c == 0xFF9E
        || c == 0xFF9F
        || isInvisible(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isInvisible(int c) {
    return c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF
        || Character.getType(c) == Character.FORMAT;
  }

  /** Every dash but the long vowel's. */
  static boolean isHyphen(int c) {
    return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == 0x2043;
  }

  private static boolean isBlank(int c) {
    return c != '\n' && c != '\r' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isGap(int c) {
    return !Character.isLetterOrDigit(c) && "ー々〇〆+#&@_%".indexOf(c) < 0;
  }
}
