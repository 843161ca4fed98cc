package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/**
 * Which opening stands in which row: in the order of cells; within a cell by small group, then the higher wage first, so
 * that a run has much in common and its summary says much.
 */
final class OpeningLayout {

  /** See {@link OpeningIndex#cellStart}. */
  final int[] cellStart;

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
    order = new long[figures.count];
    cellStart = new int[OpeningIndex.GROUPS * slots + 1];
  }

  int rows() {
    return order.length;
  }

  /** Finds the order of the rows. */
  void order() {
    int count = order.length;
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

  /** Fills an index's columns, after {@link #order} and {@link OpeningTexts#sort}. */
  void place(OpeningTexts texts, OpeningIndex index) {
    for (int row = 0; row < order.length; row++) {
      int i = (int) order[row];
      index.gate[row] = figures.gate[i];
      index.marks[row] = Marks.requiring(texts.required[i], figures.marks[i]);
      index.rank[row] = texts.rank[i];
      index.employer[row] = texts.employer[i];
      index.welcome[row] = texts.welcome[i];
      index.slot[row] = (char) (figures.cell[i] % slots);
      index.small[row] = figures.small[i];
      index.startDay[row] = figures.startDay[i];
      index.months[row] = figures.months[i];
      index.ageMin[row] = figures.ageMin[i];
      index.ageMax[row] = figures.ageMax[i];
      @Nullable OpeningProfile opening = special(i, texts);
      if (opening != null) {
        index.marks[row] |= Marks.SPECIAL;
        index.special.put(row, opening);
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
