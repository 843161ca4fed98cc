package jp.hashiwatashi.matching.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Parts;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The best, best first.
 *
 * @param strategy name and version
 * @param weights by part; they add up to 100
 * @param asOf the matching date
 * @param office of the candidates; null for all
 * @param since the first day on which they were registered; null for the beginning
 * @param total how many of the office and since the day match, those that are not among the best
 *     included
 * @param unnarrowed how many match, of whichever office and day
 */
record Matches(
    String strategy,
    Map<String, Integer> weights,
    @JsonProperty("as_of") LocalDate asOf,
    @Nullable String office,
    @Nullable LocalDate since,
    int total,
    int unnarrowed,
    List<Match> matches) {

  /**
   * One match.
   *
   * @param rank from 1
   * @param confidential whether the opening's employer is kept back until an introduction
   * @param score 0 to 100000, Σ weight × part
   * @param parts by part, 0 to 1000, unweighted
   * @param notStated conditions to be asked about
   * @param distance metres between home and workplace, null when either is not stated
   */
  record Match(
      int rank,
      @JsonProperty("seeker_id") String seekerId,
      @JsonProperty("opening_id") String openingId,
      boolean confidential,
      int score,
      Map<String, Integer> parts,
      @JsonProperty("not_stated") List<String> notStated,
      @JsonProperty("distance_m") @Nullable Long distance) {

    static Match of(int rank, Candidate candidate, Opening opening, long distance) {
      return new Match(
          rank,
          candidate.seekerId(),
          candidate.openingId(),
          opening.handling().confidential(),
          candidate.score(),
          values(candidate.parts()),
          candidate.notStated().stream().map(Condition::code).toList(),
          distance < 0 ? null : distance);
    }
  }

  static Matches of(
      Query query, Narrowing narrowing, int total, int unnarrowed, List<Match> matches) {
    return new Matches(
        query.strategy().label(),
        values(query.strategy().weights()),
        query.asOf(),
        narrowing.office().isEmpty() ? null : narrowing.office(),
        narrowing.since(),
        total,
        unnarrowed,
        matches);
  }

  static Map<String, Integer> values(Weights weights) {
    Map<String, Integer> values = new LinkedHashMap<>();
    Part.ALL.forEach(part -> values.put(part.code(), weights.of(part)));
    return values;
  }

  static Map<String, Integer> values(Parts parts) {
    Map<String, Integer> values = new LinkedHashMap<>();
    Part.ALL.forEach(part -> values.put(part.code(), parts.of(part)));
    return values;
  }
}
