package jp.hashiwatashi.matching.engine;

/**
 * A summary for each run of 64 rows: what none of them exceeds. A person whom the summary fails fails
 * with every row of the run.
 */
final class Runs {

  /** Stands for a wage without a bound: a row of the run is judged in full. */
  static final int ANY_WAGE = Integer.MAX_VALUE;

  private static final int HAS_WELCOME = 1 << 30;
  private static final int HAS_NO_WELCOME = 1 << 29;
  private static final int INDUSTRIES = (1 << 21) - 1;

  final long[] gate;
  final long[] days;

  /** Two words of {@link Terms} codes that occur. */
  final long[] terms;

  /** Small groups that occur, as bits by their number modulo 64. */
  final long[] small;

  /** Industries that occur, and whether rows with and without something welcome do. */
  private final int[] kinds;

  /** The highest wage stated, yen; {@link #ANY_WAGE} when one does not fit. */
  final int[] wage;

  private final boolean[] wageUnstated;

  Runs(OpeningIndex index) {
    int runs = index.size() + OpeningIndex.RUN - 1 >> OpeningIndex.RUN_SHIFT;
    gate = new long[runs];
    days = new long[runs];
    terms = new long[2 * runs];
    small = new long[runs];
    kinds = new int[runs];
    wage = new int[runs];
    wageUnstated = new boolean[runs];
    for (int row = 0; row < index.size(); row++) {
      add(row >> OpeningIndex.RUN_SHIFT, index, row);
    }
  }

  private void add(int run, OpeningIndex index, int row) {
    long word = index.gate[row];
    long marks = index.marks[row];
    gate[run] = Gate.greater(gate[run], word);
    days[run] = Marks.greater(days[run], marks);
    int code = Marks.terms(marks);
    terms[2 * run + (code >> 6)] |= 1L << code;
    small[run] |= 1L << index.small[row];
    kinds[run] |= 1 << Marks.industry(marks);
    kinds[run] |= index.welcome[row] == 0 ? HAS_NO_WELCOME : HAS_WELCOME;
    int yen = Gate.wage(word);
    if (marks < 0) {
      wage[run] = ANY_WAGE;
    } else if (yen == Gate.WAGE_TOP) {
      wageUnstated[run] = true;
    } else {
      wage[run] = Math.max(wage[run], yen);
    }
  }

  int industries(int run) {
    return kinds[run] & INDUSTRIES;
  }

  boolean hasWelcome(int run) {
    return (kinds[run] & HAS_WELCOME) != 0;
  }

  boolean hasNoWelcome(int run) {
    return (kinds[run] & HAS_NO_WELCOME) != 0;
  }

  boolean wageUnstated(int run) {
    return wageUnstated[run];
  }

  long bytes() {
    return gate.length * (8L + 8 + 16 + 8 + 4 + 4 + 1);
  }
}
