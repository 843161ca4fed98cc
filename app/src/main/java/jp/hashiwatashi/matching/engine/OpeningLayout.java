package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/**
 * The columns in the order of cells; within a cell by small group, then the higher wage first, so
 * that a run has much in common and its summary says much.
 */
final class OpeningLayout {
  final int[] cellStart;
  final long[] gate;
  final long[] marks;
  final int[] rank;
  final int[] employer;
  final int[] welcome;
  final char[] slot;
  final byte[] small;
  final char[] startDay;
  final byte[] months;
  final byte[] ageMin;
  final byte[] ageMax;
  final Map<Integer, OpeningProfile> special = new HashMap<>();

  /** For each row the opening to stand there, in the lower half of the word. */
  private final long[] order;

  private final OpeningFigures figures;
  private final int slots;

  /**
   * @param slots workplaces, as {@link OpeningIndex#slots(Places)}
   */
  OpeningLayout(OpeningFigures figures, int slots) {
    this.figures = figures;
    this.slots = slots;
    int count = figures.count;
    order = new long[count];
    cellStart = new int[OpeningIndex.GROUPS * slots + 1];
    gate = new long[count];
    marks = new long[count];
    rank = new int[count];
    employer = new int[count];
    welcome = new int[count];
    slot = new char[count];
    small = new byte[count];
    startDay = new char[count];
    months = new byte[count];
    ageMin = new byte[count];
    ageMax = new byte[count];
  }

  /** Finds the order of the rows. */
  void order() {
    int count = figures.count;
    int[] cell = figures.cell;
    for (int i = 0; i < count; i++) {
      cellStart[cell[i] + 1]++;
    }
    for (int c = 1; c < cellStart.length; c++) {
      cellStart[c] += cellStart[c - 1];
    }
    int[] next = cellStart.clone();
    for (int i = 0; i < count; i++) {
      long wageLeft = Gate.WAGE_TOP - Gate.wage(figures.gate[i]);
      long smallGroup = figures.small[i] & 127;
      order[next[cell[i]]++] = (smallGroup << 22 | wageLeft) << 32 | i;
    }
    for (int c = 0; c + 1 < cellStart.length; c++) {
      if (cellStart[c + 1] - cellStart[c] > 1) {
        Arrays.sort(order, cellStart[c], cellStart[c + 1]);
      }
    }
  }

  /** Puts the openings in their rows, after {@link #order} and {@link OpeningTexts#sort}. */
  void place(OpeningTexts texts) {
    for (int row = 0; row < order.length; row++) {
      int i = (int) order[row];
      gate[row] = figures.gate[i];
      marks[row] = Marks.requiring(texts.required[i], figures.marks[i]);
      rank[row] = texts.rank[i];
      employer[row] = texts.employer[i];
      welcome[row] = texts.welcome[i];
      slot[row] = (char) (figures.cell[i] % slots);
      small[row] = figures.small[i];
      startDay[row] = figures.startDay[i];
      months[row] = figures.months[i];
      ageMin[row] = figures.ageMin[i];
      ageMax[row] = figures.ageMax[i];
      @Nullable OpeningProfile opening = special(i, texts);
      if (opening != null) {
        marks[row] |= Marks.SPECIAL;
        special.put(row, opening);
      }
    }
  }

  /** An opening with a value that does not fit, else null. */
  private @Nullable OpeningProfile special(int i, OpeningTexts texts) {
    if (figures.special.isEmpty() && texts.special.isEmpty()) {
      return null;
    }
    OpeningProfile opening = figures.special.get(i);
    return opening == null ? texts.special.get(i) : opening;
  }
}
