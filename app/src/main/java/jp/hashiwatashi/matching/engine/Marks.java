package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/**
 * The second word of an opening: days with guard bits, and small codes.
 *
 * <p>Bits 0–15 latest start (days since {@link #FIRST_DAY}), guard 16; 17–32 expiry, guard 33; 34–40
 * {@link Terms} code; 41–45 industry (20 when not stated); 46–61 set of licences required; 62 slow
 * (an age limit or a secondment's months must be looked at); 63 special (to be judged in full).
 */
final class Marks {

  static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final long FIRST = FIRST_DAY.toEpochDay();
  static final int DAY_TOP = (1 << 16) - 1;
  static final int INDUSTRY_NOT_STATED = 20;
  static final int LICENCES_TOP = (1 << 16) - 1;

  static final long GUARDS = 1L << 16 | 1L << 33;
  static final long SLOW = 1L << 62;
  static final long SPECIAL = 1L << 63;

  private static final int EXPIRY_SHIFT = 17;
  private static final int TERMS_SHIFT = 34;
  private static final int INDUSTRY_SHIFT = 41;
  private static final int LICENCES_SHIFT = 46;
  private static final long DAYS = (long) DAY_TOP | (long) DAY_TOP << EXPIRY_SHIFT;

  private Marks() {}

  static boolean passes(long opening, long person) {
    return ((opening | GUARDS) - person & GUARDS) == GUARDS;
  }

  static int terms(long marks) {
    return (int) (marks >>> TERMS_SHIFT) & 127;
  }

  static int industry(@Nullable IndustryDivision division) {
    return division == null ? INDUSTRY_NOT_STATED : division.ordinal();
  }

  static int industry(long marks) {
    return (int) (marks >>> INDUSTRY_SHIFT) & 31;
  }

  static int licences(long marks) {
    return (int) (marks >>> LICENCES_SHIFT) & LICENCES_TOP;
  }

  static boolean latestStartStated(long marks) {
    return (marks & DAY_TOP) != DAY_TOP;
  }

  static long opening(
      @Nullable LocalDate latestStart, @Nullable LocalDate expiry, int terms, int industry) {
    return (latestStart == null ? DAY_TOP : day(latestStart))
        | (expiry == null ? DAY_TOP : day(expiry)) << EXPIRY_SHIFT
        | (long) terms << TERMS_SHIFT
        | (long) industry << INDUSTRY_SHIFT;
  }

  /** The word of an opening that requires this set of licences too. */
  static long requiring(int licences, long marks) {
    return marks | (long) licences << LICENCES_SHIFT;
  }

  /** Whether a day needs no clamping; a day not stated fits. */
  static boolean fits(@Nullable LocalDate day) {
    if (day == null) {
      return true;
    }
    long n = day.toEpochDay() - FIRST;
    return n > 0 && n < DAY_TOP;
  }

  /** Days since {@link #FIRST_DAY}, clamped to 0…{@link #DAY_TOP}. */
  static long day(LocalDate day) {
    return Math.clamp(day.toEpochDay() - FIRST, 0L, (long) DAY_TOP);
  }

  static long person(@Nullable LocalDate availableFrom, LocalDate asOf) {
    return (availableFrom == null ? 0 : day(availableFrom)) | day(asOf) << EXPIRY_SHIFT;
  }

  /** Each day the greater of the two; the codes are dropped. */
  static long greater(long one, long other) {
    long start = Math.max(one & DAY_TOP, other & DAY_TOP);
    long expiry = Math.max(one >>> EXPIRY_SHIFT & DAY_TOP, other >>> EXPIRY_SHIFT & DAY_TOP);
    return (start | expiry << EXPIRY_SHIFT) & DAYS;
  }
}
