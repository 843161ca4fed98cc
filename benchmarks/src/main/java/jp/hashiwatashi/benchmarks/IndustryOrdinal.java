package jp.hashiwatashi.benchmarks;

import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/** Divisions as numbers. */
final class IndustryOrdinal {

  static final int NOT_STATED = IndustryDivision.values().length;

  private IndustryOrdinal() {}

  static int of(@Nullable IndustryDivision division) {
    return division == null ? NOT_STATED : division.ordinal();
  }
}
