package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/** How near another industry is to one's own: a value of 0 to 1000 for each ordered pair. */
public final class IndustryTable {

  /** The value of a pair that the table does not name. */
  public static final int USUAL_DEFAULT = 300;

  static final int SAME = 1000;
  static final int NOT_STATED = 500;
  private static final IndustryDivision[] ALL = IndustryDivision.values();
  private static final int DIVISIONS = ALL.length;

  private final int[] values;

  private IndustryTable(int[] values) {
    this.values = values;
  }

  /**
   * @param fallback the value of a pair that is not named, 0 to 1000
   * @param named person's division → opening's division → 0 to 1000
   */
  public static IndustryTable of(
      int fallback, Map<IndustryDivision, Map<IndustryDivision, Integer>> named) {
    int[] values = new int[DIVISIONS * DIVISIONS];
    Arrays.fill(values, fallback);
    named.forEach((from, row) ->
        row.forEach((to, value) -> values[from.ordinal() * DIVISIONS + to.ordinal()] = value));
    return new IndustryTable(values);
  }

  /** The industry part of spec 02 for the divisions worked in and the opening's division. */
  int part(Set<IndustryDivision> worked, @Nullable IndustryDivision offered) {
    if (worked.isEmpty() || offered == null) {
      return NOT_STATED;
    }
    if (worked.contains(offered)) {
      return SAME;
    }
    int best = 0;
    for (IndustryDivision division : worked) {
      best = Math.max(best, values[division.ordinal() * DIVISIONS + offered.ordinal()]);
    }
    return best;
  }

  /** The same for an opening's division by its ordinal. */
  int part(Set<IndustryDivision> worked, int offered) {
    return part(worked, ALL[offered]);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndustryTable that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
