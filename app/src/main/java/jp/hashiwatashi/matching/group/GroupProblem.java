package jp.hashiwatashi.matching.group;

import java.util.List;

/**
 * A group to be placed: people, openings with their room, the matching pairs with their scores, and
 * what the consultant demands. Immutable.
 *
 * <p>A person is an index 0…{@code people()-1} in the order in which they were given, an opening an
 * index 0…{@code openings()-1} likewise. The pairs of person {@code i} are {@code firstPair[i]} to
 * {@code firstPair[i + 1] - 1}.
 */
public final class GroupProblem {
  /** The highest score of a pair; the lowest is 0. */
  public static final int HIGHEST_SCORE = 100_000;

  private final List<String> seekerIds;
  private final List<String> openingIds;
  private final int[] room;
  private final int[] firstPair;
  private final int[] pairOpening;
  private final int[] pairScore;
  private final List<Demand> demands;

  GroupProblem(
      List<String> seekerIds,
      List<String> openingIds,
      int[] room,
      int[] firstPair,
      int[] pairOpening,
      int[] pairScore,
      List<Demand> demands) {
    this.seekerIds = List.copyOf(seekerIds);
    this.openingIds = List.copyOf(openingIds);
    this.room = room;
    this.firstPair = firstPair;
    this.pairOpening = pairOpening;
    this.pairScore = pairScore;
    this.demands = List.copyOf(demands);
  }

  /** A group that is put together piece by piece. */
  public static GroupProblemBuilder builder() {
    return new GroupProblemBuilder();
  }

  /**
   * The same people, openings and pairs with other demands: what solving again after a change of
   * pins takes.
   */
  public GroupProblem with(List<Demand> otherDemands) {
    return new GroupProblem(
        seekerIds, openingIds, room, firstPair, pairOpening, pairScore, otherDemands);
  }

  public int people() {
    return seekerIds.size();
  }

  public int openings() {
    return openingIds.size();
  }

  public String seekerId(int person) {
    return seekerIds.get(person);
  }

  public String openingId(int opening) {
    return openingIds.get(opening);
  }

  /** Places left at the opening: headcount − filled. */
  public int room(int opening) {
    return room[opening];
  }

  public List<Demand> demands() {
    return demands;
  }

  /** The pair's position, or -1 when the two don't match. */
  int pairOf(int person, int opening) {
    for (int pair = firstPair[person]; pair < firstPair[person + 1]; pair++) {
      if (pairOpening[pair] == opening) {
        return pair;
      }
    }
    return -1;
  }

  int pairs() {
    return pairOpening.length;
  }

  int firstPair(int person) {
    return firstPair[person];
  }

  int pairsThrough(int person) {
    return firstPair[person + 1];
  }

  int pairOpening(int pair) {
    return pairOpening[pair];
  }

  int pairScore(int pair) {
    return pairScore[pair];
  }

  List<String> seekerIds() {
    return seekerIds;
  }

  List<String> openingIds() {
    return openingIds;
  }
}
