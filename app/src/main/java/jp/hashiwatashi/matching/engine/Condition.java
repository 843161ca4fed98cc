package jp.hashiwatashi.matching.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A condition that a pair of person and opening must not fail, in the order of spec 02. */
public enum Condition {
  OPEN,
  OTHER_EMPLOYER,
  MOVE,
  OCCUPATION,
  EXPERIENCE,
  PLACE,
  WAGE,
  EMPLOYMENT_TYPE,
  HOURS,
  NIGHT_WORK,
  LICENCES,
  AGE,
  DATES;

  /** All conditions in order, without a copy at each call. */
  public static final List<Condition> ALL = List.of(values());

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in files, for example {@code other_employer}. */
  public String code() {
    return code;
  }

  /** The conditions of a mask, in order. */
  public static Set<Condition> setOf(int mask) {
    EnumSet<Condition> conditions = EnumSet.noneOf(Condition.class);
    for (Condition condition : ALL) {
      if ((mask & condition.bit()) != 0) {
        conditions.add(condition);
      }
    }
    return Collections.unmodifiableSet(conditions);
  }

  /** This condition's bit in a mask of conditions. */
  int bit() {
    return 1 << ordinal();
  }
}
