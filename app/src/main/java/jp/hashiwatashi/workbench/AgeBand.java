package jp.hashiwatashi.workbench;

import org.jspecify.annotations.Nullable;

/** Bands of age, as the report shows whom the strategy serves; ranking knows none. */
public enum AgeBand {
  TO_29(29),
  TO_44(44),
  TO_54(54),
  TO_59(59),
  TO_64(64),
  FROM_65(Integer.MAX_VALUE),
  NOT_STATED(Integer.MIN_VALUE);

  private final int last;

  AgeBand(int last) {
    this.last = last;
  }

  /**
   * @param age completed years; null when no birth date is stated
   */
  static AgeBand of(@Nullable Integer age) {
    if (age != null) {
      for (AgeBand band : values()) {
        if (age <= band.last) {
          return band;
        }
      }
    }
    return NOT_STATED;
  }
}
