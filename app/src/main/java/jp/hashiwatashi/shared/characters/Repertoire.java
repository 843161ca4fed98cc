package jp.hashiwatashi.shared.characters;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a way out can carry: a file in Windows-31J, or a system that takes JIS X 0208
 * (JIS第1・第2水準) with ASCII beside it. What it can't carry is replaced, and every replacement is
 * told; nothing ever becomes a question mark.
 */
public enum Repertoire {
  WINDOWS_31J("Windows-31J（Shift_JIS）", "windows-31j"),
  JIS_X_0208("JIS第1・第2水準", "x-JIS0208");

  /** Stands where nothing else can: the geta mark, as printers set it. */
  static final String UNKNOWN = "〓";

  /** Characters that look alike; of each, one or the other set has the second only. */
  private static final Map<Integer, String> LOOK_ALIKE =
      Map.ofEntries(
          Map.entry(0x301C, "～"),
          Map.entry(0xFF5E, "〜"),
          Map.entry(0x2212, "－"),
          Map.entry(0xFF0D, "−"),
          Map.entry(0x2014, "―"),
          Map.entry(0x2015, "—"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2011, "‐"),
          Map.entry(0x2016, "∥"),
          Map.entry(0x2225, "‖"),
          Map.entry(0x00A5, "￥"),
          Map.entry(0x00A2, "￠"),
          Map.entry(0x00A3, "￡"),
          Map.entry(0x00AC, "￢"),
          Map.entry(0xFFE0, "¢"),
          Map.entry(0xFFE1, "£"),
          Map.entry(0xFFE2, "¬"),
          Map.entry(0x00A0, " "),
          Map.entry(0x2022, "・"),
          Map.entry(0x00B7, "・"),
          Map.entry(0x2713, "レ"),
          Map.entry(0x2714, "レ"));

  private final String shown;
  private final Charset charset;
  private volatile @Nullable BitSet characters;

  Repertoire(String shown, String charset) {
    this.shown = shown;
    this.charset = Charset.forName(charset);
  }

  /** As users know it. */
  public String shown() {
    return shown;
  }

  /**
   * What goes out instead of a text.
   *
   * @param text every character of which the way out can carry
   * @param substitutions in the order of the text; none when it goes out as it is
   */
  public record Carried(String text, List<Substitution> substitutions) {}

  /**
   * One replacement.
   *
   * @param at where the character stands in the text as typed, counted in {@code char}s from 0
   * @param typed the character, with its variation selector if that is what is lost
   * @param sent what stands for it: empty, other characters, or {@code 〓}
   */
  public record Substitution(int at, String typed, String sent) {}

  /** Whether the text goes out as it is. */
  public boolean carries(String text) {
    return text.codePoints().allMatch(this::has);
  }

  /** The text as this way out carries it; the same text always gives the same. */
  public Carried carried(String text) {
    if (carries(text)) {
      return new Carried(text, List.of());
    }
    var sent = new StringBuilder(text.length());
    List<Substitution> substitutions = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int start = i;
      int first = text.codePointAt(i);
      String base = Character.toString(first);
      i += base.length();
      int end = afterMarks(text, i, !has(first));
      String typed = text.substring(start, end);
      String one = joined(base, text.substring(i, end));
      String instead = has(one.codePointAt(0)) ? one : instead(one.codePointAt(0));
      sent.append(instead);
      if (!instead.equals(typed)) {
        substitutions.add(new Substitution(start, typed, instead));
      }
      i = end;
    }
    return new Carried(sent.toString(), List.copyOf(substitutions));
  }

  /**
   * Past the variation selectors and the marks (of voicing, accents) that belong to a character.
   *
   * @param halfWidth whether half-width marks of voicing are meant, too
   */
  private static int afterMarks(String text, int from, boolean halfWidth) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean voicing = halfWidth && (c == 'ﾞ' || c == 'ﾟ');
      if (!voicing && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** The character with its marks as one (か and a mark of voicing as が); else without them. */
  private static String joined(String base, String marks) {
    if (marks.codePoints().allMatch(Repertoire::isVariationSelector)) {
      return base;
    }
    String joined = Normalizer.normalize(base + marks, Normalizer.Form.NFKC);
    return joined.codePointCount(0, joined.length()) == 1 ? joined : base;
  }

  /** The line feed and the tab go too; what one machine alone can show (外字) does not. */
  private boolean has(int c) {
    return c < Character.MIN_SUPPLEMENTARY_CODE_POINT && characters().get(c);
  }

  /** The characters of the set that come back as they went; neither set has any beyond these. */
  private BitSet characters() {
    BitSet known = characters;
    if (known == null) {
      known = new BitSet();
      known.set(' ', 0x7F);
      known.set('\n');
      known.set('\r');
      known.set('\t');
      CharsetEncoder encoder = charset.newEncoder();
      for (int c = 0x80; c < Character.MIN_SUPPLEMENTARY_CODE_POINT; c++) {
        String one = Character.toString(c);
        if (Character.getType(c) != Character.PRIVATE_USE
            && encoder.canEncode(one)
            && new String(one.getBytes(charset), charset).equals(one)) {
          known.set(c);
        }
      }
      characters = known;
    }
    return known;
  }

  private String instead(int c) {
    if (Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || isVariationSelector(c)) {
      return "";
    }
    String alike = LOOK_ALIKE.getOrDefault(c, "");
    if (!alike.isEmpty() && carries(alike)) {
      return alike;
    }
    for (int form : CharacterVariants.forms(c)) {
      if (has(form)) {
        return Character.toString(form);
      }
    }
    String character = Character.toString(c);
    String compatible = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (carries(compatible)) {
      return compatible;
    }
    if (compatible.codePointCount(0, compatible.length()) == 1 && !compatible.equals(character)) {
      return instead(compatible.codePointAt(0));
    }
    String plain = withoutAccents(character);
    return !plain.isEmpty() && carries(plain) ? plain : UNKNOWN;
  }

  /** é as e. */
  private static String withoutAccents(String character) {
    return Normalizer.normalize(character, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }
}
