package jp.hashiwatashi.matching.engine;

/**
 * How parts are weighed: versioned data with a name. Every result says which strategy it was made
 * with.
 *
 * @param name not empty
 * @param version not empty
 */
public record Strategy(String name, String version, Weights weights, IndustryTable industryTable) {

  /** The strategy of spec 02, read from the file that the program carries. */
  public static Strategy standard() {
    return Standard.STRATEGY;
  }

  /** The name and version as results show them, for example {@code standard/1}. */
  public String label() {
    return name + "/" + version;
  }

  /** The same tables with other weights; the name says that they were moved. */
  public Strategy withWeights(Weights moved) {
    return moved.equals(weights) ? this : new Strategy(name + "+", version, moved, industryTable);
  }

  private static final class Standard {
    static final Strategy STRATEGY = StrategyFile.carried("standard-v1.json");
  }
}
