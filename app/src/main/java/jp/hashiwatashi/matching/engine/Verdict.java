package jp.hashiwatashi.matching.engine;

import java.util.Locale;

/** The three values of a condition; {@code and} and {@code or} are Kleene's. */
public enum Verdict {
  MET,
  NOT_MET,
  NOT_STATED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in files, for example {@code not_stated}. */
  public String code() {
    return code;
  }

  static Verdict of(boolean met) {
    return met ? MET : NOT_MET;
  }

  Verdict and(Verdict other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == NOT_STATED || other == NOT_STATED ? NOT_STATED : MET;
  }

  Verdict or(Verdict other) {
    if (this == MET || other == MET) {
      return MET;
    }
    return this == NOT_STATED || other == NOT_STATED ? NOT_STATED : NOT_MET;
  }
}
