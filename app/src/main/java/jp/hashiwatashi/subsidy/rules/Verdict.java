package jp.hashiwatashi.subsidy.rules;

import java.util.List;
import java.util.function.BooleanSupplier;

/** What a requirement comes to in a case, as far as it is known. */
public enum Verdict {
  MET,
  UNMET,
  OPEN;

  public static Verdict of(boolean met) {
    return met ? MET : UNMET;
  }

  /** What a clause says of facts of which one may not be known. */
  public static Verdict of(BooleanSupplier clause) {
    try {
      return of(clause.getAsBoolean());
    } catch (Facts.NotKnown open) {
      return OPEN;
    }
  }

  /** Met when all are; unmet as soon as one is, whatever the others may come to. */
  public static Verdict all(List<Verdict> each) {
    if (each.contains(UNMET)) {
      return UNMET;
    }
    return each.contains(OPEN) ? OPEN : MET;
  }
}
