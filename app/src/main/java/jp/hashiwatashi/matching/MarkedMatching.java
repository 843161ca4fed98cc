package jp.hashiwatashi.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Weights;
import org.springframework.stereotype.Service;

/** Matching together with what consultants have said of single pairs. */
@Service
public class MarkedMatching {

  /**
   * The best openings for a person.
   *
   * @param outside openings pinned or added that the narrowing leaves out
   */
  public record Openings(OpeningsFound found, Marked<OpeningMatch> marked, int outside) {}

  /**
   * The best people for an opening.
   *
   * @param outside people pinned or added whom the narrowing leaves out
   */
  public record People(PeopleFound found, Marked<PersonMatch> marked, int outside) {}

  private final Matching matching;
  private final MatchMarks marks;

  MarkedMatching(Matching matching, MatchMarks marks) {
    this.matching = matching;
    this.marks = marks;
  }

  public Optional<Openings> openingsFor(String personId, Weights weights, Narrowing narrowing) {
    Predicate<String> within = matching.openingsWithin(narrowing);
    var all = marks.ofPerson(personId);
    var said = all.stream().filter(mark -> within.test(mark.openingId())).toList();
    return matching
        .openingsFor(personId, weights, narrowing, most(said))
        .map(found ->
            new Openings(
                found,
                Marked.of(
                    found.matches(),
                    match -> match.opening().id(),
                    said,
                    MatchMark::openingId,
                    id -> matching.judge(personId, id, weights).map(MarkedMatching::opening)),
                above(all) - above(said)));
  }

  public Optional<People> peopleFor(String openingId, Weights weights, Narrowing narrowing) {
    Predicate<String> within = matching.peopleWithin(narrowing);
    var all = marks.ofOpening(openingId);
    var said = all.stream().filter(mark -> within.test(mark.seekerId())).toList();
    return matching
        .peopleFor(openingId, weights, narrowing, most(said))
        .map(found ->
            new People(
                found,
                Marked.of(
                    found.matches(),
                    match -> match.person().id(),
                    said,
                    MatchMark::seekerId,
                    id -> matching.judge(id, openingId, weights).map(MarkedMatching::person)),
                above(all) - above(said)));
  }

  /** As many that those hidden leave enough. */
  private static int most(List<MatchMark> said) {
    return Math.min(Matching.MOST, Matching.BEST + said.size());
  }

  /** How many of them stand above the best. */
  private static int above(List<MatchMark> said) {
    return (int) said.stream().filter(m -> m.kind() != MatchMark.Kind.HIDDEN).count();
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
