package jp.hashiwatashi.matching.engine;

import java.util.Map;

/** How much each part counts: integers of 0 or more whose sum is {@link #SUM}. */
public record Weights(
    int occupation, int experience, int industry, int wage, int place, int skills) {

  public static final int SUM = 100;

  /**
   * @throws IllegalArgumentException when a weight is negative or the sum is not {@link #SUM}
   */
  public Weights {
    long sum = (long) occupation + experience + industry + wage + place + skills;
    int least =
        Math.min(
            Math.min(Math.min(occupation, experience), Math.min(industry, wage)),
            Math.min(place, skills));
    if (sum != SUM || least < 0) {
      throw new IllegalArgumentException("weights must be 0 or more and add up to 100");
    }
  }

  /**
   * @param weights one for each part
   * @throws IllegalArgumentException when one is missing or negative, or the sum is not {@link #SUM}
   */
  public static Weights of(Map<Part, Integer> weights) {
    return new Weights(
        weights.getOrDefault(Part.OCCUPATION, -1),
        weights.getOrDefault(Part.EXPERIENCE, -1),
        weights.getOrDefault(Part.INDUSTRY, -1),
        weights.getOrDefault(Part.WAGE, -1),
        weights.getOrDefault(Part.PLACE, -1),
        weights.getOrDefault(Part.SKILLS, -1));
  }

  public int of(Part part) {
    return switch (part) {
      case OCCUPATION -> occupation;
      case EXPERIENCE -> experience;
      case INDUSTRY -> industry;
      case WAGE -> wage;
      case PLACE -> place;
      case SKILLS -> skills;
    };
  }

  /** Σ weight × part, 0 to 100000. */
  public int score(Parts parts) {
    return occupation * parts.occupation()
        + experience * parts.experience()
        + industry * parts.industry()
        + wage * parts.wage()
        + place * parts.place()
        + skills * parts.skills();
  }

  /** The same for packed parts. */
  int score(long parts) {
    return occupation * Parts.value(parts, 0)
        + experience * Parts.value(parts, 1)
        + industry * Parts.value(parts, 2)
        + wage * Parts.value(parts, 3)
        + place * Parts.value(parts, 4)
        + skills * Parts.value(parts, 5);
  }
}
