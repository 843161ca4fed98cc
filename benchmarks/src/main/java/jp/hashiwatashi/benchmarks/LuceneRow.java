package jp.hashiwatashi.benchmarks;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.time.LocalDate;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/** How an opening's values are packed into the doc values of {@link LuceneOpenings}. */
final class LuceneRow {

  private static final int NO_DAY = (1 << 24) - 1;

  private LuceneRow() {}

  /**
   * Middle group 7 bits, small group + 1 7, industry 5, municipality + 1 12, remote 1, years asked 8,
   * wage + 1 24 (each 0 when not stated). The top bit is not used.
   */
  static long scoring(OpeningProfile opening, int wagePlusOne) {
    return opening.occupation().middle()
        | (long) (opening.occupation().small() + 1) << 7
        | (long) IndustryOrdinal.of(opening.industry()) << 14
        | (long) (opening.municipality() + 1) << 19
        | (opening.remote() ? 1L << 31 : 0)
        | (long) Math.min(opening.experienceYears(), 127) << 32
        | (long) wagePlusOne << 39;
  }

  static int group(long scoring) {
    return (int) scoring & 127;
  }

  static int small(long scoring) {
    return ((int) (scoring >>> 7) & 127) - 1;
  }

  static int industry(long scoring) {
    return (int) (scoring >>> 14) & 31;
  }

  static int municipality(long scoring) {
    return ((int) (scoring >>> 19) & 4095) - 1;
  }

  static boolean remote(long scoring) {
    return (scoring >>> 31 & 1) != 0;
  }

  static int yearsAsked(long scoring) {
    return (int) (scoring >>> 32) & 127;
  }

  static int wage(long scoring) {
    return (int) (scoring >>> 39) - 1;
  }

  /**
   * What few pairs come to, 0 when there is nothing to look at: age limits + 1 8 bits each, months + 1
   * 10, start 24, whether transfer is accepted 1, and a mark.
   */
  static long rare(OpeningProfile opening) {
    if (opening.ageMin() == NOT_STATED
        && opening.ageMax() == NOT_STATED
        && opening.months() == NOT_STATED) {
      return 0;
    }
    @Nullable LocalDate start = opening.startOn();
    return opening.ageMin() + 1
        | (long) (opening.ageMax() + 1) << 8
        | (long) (opening.months() + 1) << 16
        | (start == null ? NO_DAY : start.toEpochDay()) << 26
        | (opening.moves().contains(Move.TRANSFER) ? 1L << 50 : 0)
        | 1L << 51;
  }

  static int ageMin(long rare) {
    return ((int) rare & 255) - 1;
  }

  static int ageMax(long rare) {
    return ((int) (rare >>> 8) & 255) - 1;
  }

  static int months(long rare) {
    return ((int) (rare >>> 16) & 1023) - 1;
  }

  static @Nullable LocalDate start(long rare) {
    int day = (int) (rare >>> 26) & NO_DAY;
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  static boolean acceptsTransfer(long rare) {
    return (rare >>> 50 & 1) != 0;
  }
}
