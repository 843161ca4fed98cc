package jp.hashiwatashi.register.importing;

/**
 * How many rows of a file would do what.
 *
 * @param wrong rows with a fault
 */
public record ImportCounts(int made, int changed, int unchanged, int overtaken, int wrong) {

  /** Rows that would be kept. */
  public int kept() {
    return made + changed;
  }

  public int all() {
    return made + changed + unchanged + overtaken + wrong;
  }

  /** Whether each row of the file can be kept. */
  public boolean areGood() {
    return wrong + overtaken == 0;
  }
}
