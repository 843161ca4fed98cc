package jp.hashiwatashi.matching.engine;

import java.util.stream.Collectors;

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

  /**
   * The same tables with other weights. The name says which, in the order of the parts: {@code
   * standard+40-10-10-10-15-15}, so that no two ways of weighing share a name.
   */
  public Strategy withWeights(Weights moved) {
    if (moved.equals(weights)) {
      return this;
    }
    String told =
        Part.ALL.stream()
            .map(part -> Integer.toString(moved.of(part)))
            .collect(Collectors.joining("-"));
    return new Strategy(name + "+" + told, version, moved, industryTable);
  }

  private static final class Standard {
    static final Strategy STRATEGY = StrategyFile.carried("standard-v1.json");
  }
}
