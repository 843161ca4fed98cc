package jp.hashiwatashi.matching;

import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Weights;
import org.springframework.stereotype.Service;

/** Matching together with what consultants have said of single pairs. */
@Service
public class MarkedMatching {

  /** The best openings for a person. */
  public record Openings(OpeningsFound found, Marked<OpeningMatch> marked) {}

  /** The best people for an opening. */
  public record People(PeopleFound found, Marked<PersonMatch> marked) {}

  private final Matching matching;
  private final MatchMarks marks;

  MarkedMatching(Matching matching, MatchMarks marks) {
    this.matching = matching;
    this.marks = marks;
  }

  public Optional<Openings> openingsFor(String personId, Weights weights) {
    List<MatchMark> said = marks.ofPerson(personId);
    return matching
        .openingsFor(personId, weights, most(said))
        .map(found ->
            new Openings(
                found,
                Marked.of(
                    found.matches(),
                    match -> match.opening().id(),
                    said,
                    MatchMark::openingId,
                    id -> matching.judge(personId, id, weights).map(MarkedMatching::opening))));
  }

  public Optional<People> peopleFor(String openingId, Weights weights) {
    List<MatchMark> said = marks.ofOpening(openingId);
    return matching
        .peopleFor(openingId, weights, most(said))
        .map(found ->
            new People(
                found,
                Marked.of(
                    found.matches(),
                    match -> match.person().id(),
                    said,
                    MatchMark::seekerId,
                    id -> matching.judge(id, openingId, weights).map(MarkedMatching::person))));
  }

  /** As many that those hidden leave enough. */
  private static int most(List<MatchMark> said) {
    return Math.min(Matching.MOST, Matching.BEST + said.size());
  }

  private static Marked.Row<OpeningMatch> opening(PairJudged pair) {
    var match = new OpeningMatch(candidate(pair), pair.opening(), pair.distance());
    return new Marked.Row<>(match, 0, null, pair.explanation().isMatch());
  }

  private static Marked.Row<PersonMatch> person(PairJudged pair) {
    var match = new PersonMatch(candidate(pair), pair.person(), pair.distance());
    return new Marked.Row<>(match, 0, null, pair.explanation().isMatch());
  }

  private static Candidate candidate(PairJudged pair) {
    return pair.explanation().candidate(pair.person().id(), pair.opening().id());
  }
}
