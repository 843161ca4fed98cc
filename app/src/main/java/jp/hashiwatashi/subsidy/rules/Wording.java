package jp.hashiwatashi.subsidy.rules;

import java.util.Locale;

/** Sentences with figures in them, the same on every machine: 1,000,000円, whatever its language. */
public final class Wording {

  private Wording() {}

  public static String of(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures);
  }
}
