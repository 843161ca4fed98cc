package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a group together: openings first, then each person followed by that person's pairs, in any
 * order of score. Engines that hold the pairs as arrays hand them over with {@link #pairs}.
 *
 * <p>Broken promises (an id twice, an unknown opening in a pair, a score outside 0…100000) are
 * {@link IllegalArgumentException}: the caller has read and checked its files before.
 */
public final class GroupProblemBuilder {
  private final List<String> openingIds = new ArrayList<>();
  private final Map<String, Integer> openingById = new HashMap<>();
  private final List<String> seekerIds = new ArrayList<>();
  private final Map<String, Integer> seekerById = new HashMap<>();
  private final List<Demand> demands = new ArrayList<>();
  private int[] room = new int[16];
  private int[] firstPair = new int[16];
  private int[] pairOpening = new int[64];
  private int[] pairScore = new int[64];
  private int[] lastPersonAt = new int[16];
  private int pairs;

  GroupProblemBuilder() {}

  /**
   * An opening with {@code room} places left (headcount − filled, 0 or more). Its index is the
   * number of openings before it.
   */
  public GroupProblemBuilder opening(String openingId, int room) {
    if (room < 0) {
      throw new IllegalArgumentException("room " + room + " at opening " + openingId);
    }
    int index = openingIds.size();
    if (openingById.putIfAbsent(openingId, index) != null) {
      throw new IllegalArgumentException("opening twice: " + openingId);
    }
    openingIds.add(openingId);
    this.room = withRoomFor(this.room, index);
    this.room[index] = room;
    lastPersonAt = withRoomFor(lastPersonAt, index);
    return this;
  }

  /** The next person; the pairs that follow are this person's. */
  public GroupProblemBuilder person(String seekerId) {
    int index = seekerIds.size();
    if (seekerById.putIfAbsent(seekerId, index) != null) {
      throw new IllegalArgumentException("seeker twice: " + seekerId);
    }
    seekerIds.add(seekerId);
    firstPair = withRoomFor(firstPair, index + 1);
    firstPair[index] = pairs;
    return this;
  }

  /** The last person and this opening are a match. */
  public GroupProblemBuilder pair(String openingId, int score) {
    Integer opening = openingById.get(openingId);
    if (opening == null) {
      throw new IllegalArgumentException("a pair with an unknown opening: " + openingId);
    }
    return pair(opening, score);
  }

  /** As {@link #pair(String, int)}, by the opening's index. */
  public GroupProblemBuilder pair(int opening, int score) {
    if (score < 0 || score > GroupProblem.HIGHEST_SCORE) {
      throw new IllegalArgumentException("score " + score);
    }
    int person = seekerIds.size();
    if (person == 0 || opening >= openingIds.size() || lastPersonAt[opening] == person) {
      throw new IllegalArgumentException(
          "a pair without person or opening, or twice: " + person + ", " + opening);
    }
    lastPersonAt[opening] = person;
    pairOpening = withRoomFor(pairOpening, pairs);
    pairScore = withRoomFor(pairScore, pairs);
    pairOpening[pairs] = opening;
    pairScore[pairs++] = score;
    return this;
  }

  /** The last person's pairs at once: openings' indices and, beside them, the scores. */
  public GroupProblemBuilder pairs(int[] openings, int[] scores) {
    int most = pairs + openings.length;
    if (most > pairOpening.length) {
      pairOpening = withRoomFor(pairOpening, most);
      pairScore = withRoomFor(pairScore, most);
    }
    for (int i = 0; i < openings.length; i++) {
      pair(openings[i], scores[i]);
    }
    return this;
  }

  public GroupProblemBuilder demand(Demand demand) {
    demands.add(demand);
    return this;
  }

  public GroupProblem build() {
    int people = seekerIds.size();
    int[] first = Arrays.copyOf(firstPair, people + 1);
    first[people] = pairs;
    return new GroupProblem(
        seekerIds,
        openingIds,
        Arrays.copyOf(room, openingIds.size()),
        first,
        Arrays.copyOf(pairOpening, pairs),
        Arrays.copyOf(pairScore, pairs),
        demands);
  }

  private static int[] withRoomFor(int[] values, int index) {
    return index < values.length ? values : Arrays.copyOf(values, Math.max(index + 1, index * 2));
  }
}
