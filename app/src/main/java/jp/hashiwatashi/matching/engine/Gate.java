package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

/**
 * The range conditions of one pair in one subtraction. Each field of a word holds a value with a
 * guard bit above it: after {@code (opening | GUARDS) - person} a guard is still set exactly when the
 * opening's field is at least the person's. What is not stated is encoded so that it passes.
 *
 * <p>Bits 0–21 compared wage (yen), guard 22; 23–38 weekly hours (hundredths), guard 39; 40–55 its
 * complement for the upper bound, guard 56; 57–62 complement of the years asked, guard 63. A value
 * that does not fit is clamped so that no true pass is lost, and the opening is marked special: its
 * passes are judged again in full.
 */
final class Gate {

  static final int WAGE_TOP = (1 << 22) - 1;
  static final int HOURS_TOP = (1 << 16) - 1;
  static final int YEARS_TOP = (1 << 6) - 1;

  static final int HOURS_SHIFT = 23;
  static final int HOURS_UPPER_SHIFT = 40;
  static final int YEARS_SHIFT = 57;

  static final long GUARDS = 1L << 22 | 1L << 39 | 1L << 56 | 1L << 63;

  private Gate() {}

  static boolean passes(long opening, long person) {
    return ((opening | GUARDS) - person & GUARDS) == GUARDS;
  }

  /** The compared wage of an opening's word; {@link #WAGE_TOP} when it is not stated. */
  static int wage(long opening) {
    return (int) opening & WAGE_TOP;
  }

  static boolean hoursStated(long opening) {
    return (opening >>> HOURS_SHIFT & HOURS_TOP) != HOURS_TOP;
  }

  static boolean asksExperience(long opening) {
    return (opening >>> YEARS_SHIFT & YEARS_TOP) != YEARS_TOP;
  }

  static long opening(long wage, int hours, int yearsAsked) {
    long hoursLower = hours == NOT_STATED ? HOURS_TOP : Math.min(hours, HOURS_TOP);
    long hoursUpper = hours == NOT_STATED ? HOURS_TOP : HOURS_TOP - Math.min(hours, HOURS_TOP);
    return (wage == NOT_STATED ? WAGE_TOP : Math.min(wage, WAGE_TOP))
        | hoursLower << HOURS_SHIFT
        | hoursUpper << HOURS_UPPER_SHIFT
        | (long) (YEARS_TOP - Math.min(yearsAsked, YEARS_TOP)) << YEARS_SHIFT;
  }

  /** Whether an opening's values all fit, so that its word says everything. */
  static boolean fits(long wage, int hours, int yearsAsked) {
    return wage < WAGE_TOP && hours < HOURS_TOP && yearsAsked < YEARS_TOP;
  }

  static long person(long wage, int hoursMin, int hoursMax) {
    long least = hoursMin == NOT_STATED ? 0 : Math.min(hoursMin, HOURS_TOP);
    long most = hoursMax == NOT_STATED ? 0 : HOURS_TOP - Math.min(hoursMax, HOURS_TOP);
    return (wage == NOT_STATED ? 0 : Math.min(wage, WAGE_TOP))
        | least << HOURS_SHIFT
        | most << HOURS_UPPER_SHIFT;
  }

  /** The person's years in a group, to be added to {@link #person}; 0 when they are not stated. */
  static long years(int years) {
    return (long) (YEARS_TOP - Math.min(years, YEARS_TOP)) << YEARS_SHIFT;
  }

  /** A years word that also passes what asks one year more. */
  static long oneYearMore(long years) {
    return years == 0 ? 0 : years - (1L << YEARS_SHIFT);
  }

  /** Each field the greater of the two: passes whenever one of the two passes. */
  static long greater(long one, long other) {
    return field(one, other, 0, WAGE_TOP)
        | field(one, other, HOURS_SHIFT, HOURS_TOP)
        | field(one, other, HOURS_UPPER_SHIFT, HOURS_TOP)
        | field(one, other, YEARS_SHIFT, YEARS_TOP);
  }

  private static long field(long one, long other, int shift, int top) {
    return Math.max(one >>> shift & top, other >>> shift & top) << shift;
  }
}
