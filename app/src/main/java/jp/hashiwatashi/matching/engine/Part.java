package jp.hashiwatashi.matching.engine;

import java.util.List;
import java.util.Locale;

/** A part of the score, in the order of spec 02; each has an integer value from 0 to 1000. */
public enum Part {
  OCCUPATION,
  EXPERIENCE,
  INDUSTRY,
  WAGE,
  PLACE,
  SKILLS;

  /** All parts in order, without a copy at each call. */
  public static final List<Part> ALL = List.of(values());

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in files, for example {@code occupation}. */
  public String code() {
    return code;
  }
}
