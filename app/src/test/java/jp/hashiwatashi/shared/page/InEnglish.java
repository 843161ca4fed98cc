package jp.hashiwatashi.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;

/** What was told in Japanese, read by somebody who reads English. */
public final class InEnglish {

  /** Kana, kanji, and the marks of Japanese sentences. */
  public static final Pattern JAPANESE =
      Pattern.compile("[\\u3001-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]+");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\\S+ \\(column [A-Z0-9]+\\)");
  private static final Pattern PLACE = Pattern.compile("^(.*?):[0-9]+:(.*?): ");

  private InEnglish() {}

  /**
   * The English of it, if any Japanese is left in that; empty when all is well.
   *
   * @param told a sentence or several
   */
  public static String faulty(String told) {
    String english = Words.in(Locale.ENGLISH).told(told);
    String ours = QUOTED.matcher(PLACE.matcher(english).replaceFirst("")).replaceAll("");
    return JAPANESE.matcher(ours).find() ? english : "";
  }

  /** That no Japanese is left but what was quoted, the place in a file before it, and a heading. */
  public static void isTold(String told) {
    assertThat(faulty(told)).as(told).isEmpty();
  }
}
