package jp.hashiwatashi.matching.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A condition that a pair of person and opening must not fail, in the order of spec 02. */
public enum Condition {
  OPEN("募集中"),
  OTHER_EMPLOYER("別の事業主"),
  MOVE("移動の形態"),
  OCCUPATION("職業"),
  EXPERIENCE("経験年数"),
  PLACE("場所"),
  WAGE("賃金"),
  EMPLOYMENT_TYPE("雇用形態"),
  HOURS("労働時間"),
  NIGHT_WORK("夜勤"),
  LICENCES("資格"),
  AGE("年齢"),
  DATES("時期");

  /** All conditions in order, without a copy at each call. */
  public static final List<Condition> ALL = List.of(values());

  private final String code = name().toLowerCase(Locale.ROOT);
  private final String japaneseName;

  Condition(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  /** The name in files, for example {@code other_employer}. */
  public String code() {
    return code;
  }

  public String japaneseName() {
    return japaneseName;
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
