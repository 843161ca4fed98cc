package jp.hashiwatashi.workbench;

/**
 * How people who have something in common are served.
 *
 * @param key of what they have in common: an {@link AgeBand}, a major group of occupations (0: none
 *     stated) or an office
 * @param people in all
 * @param looked of them for whom the best were looked for
 * @param served of them, who had a candidate at least
 * @param few of those looked for who had fewer than 20
 * @param hidden pairs that consultants have hidden
 * @param pinned pairs that consultants have pinned
 * @param added pairs that consultants have added although matching does not propose them
 */
public record Segment(
    String key, int people, int looked, int served, int few, int hidden, int pinned, int added) {

  Segment and(Segment other) {
    return new Segment(
        key,
        people + other.people,
        looked + other.looked,
        served + other.served,
        few + other.few,
        hidden + other.hidden,
        pinned + other.pinned,
        added + other.added);
  }

  /** Of a hundred of those looked for, how many had a candidate; -1 when nobody was looked for. */
  public int servedPercent() {
    return looked == 0 ? -1 : (int) Math.round(100.0 * served / looked);
  }
}
