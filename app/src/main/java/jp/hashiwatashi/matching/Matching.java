package jp.hashiwatashi.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Relaxation;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.codes.CenterOffice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of matching, the same for screens and programs: the best openings for a person, the
 * best people for an opening, why a pair matches or not, and what relaxing a wish would bring. All of
 * them answer as of today. An id that is not kept gives an empty answer.
 */
@Service
public class Matching {

  /** How many of the best are shown. */
  public static final int BEST = 20;

  /** How many can be asked for at most. */
  public static final int MOST = 200;

  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final LiveMarket live;
  private final Clock clock;

  Matching(SendingRecordStore people, OpeningStore openings, LiveMarket live, Clock clock) {
    this.people = people;
    this.openings = openings;
    this.live = live;
    this.clock = clock;
  }

  /** The strategy in use, before anybody moves its weights. */
  public Strategy strategy() {
    return Strategy.standard();
  }

  /**
   * @param k 1 to {@link #MOST}
   */
  public Optional<OpeningsFound> openingsFor(String personId, Weights weights, int k) {
    return openingsFor(personId, weights, Narrowing.NONE, k);
  }

  /**
   * The best of those that the narrowing includes.
   *
   * @param k 1 to {@link #MOST}
   */
  public Optional<OpeningsFound> openingsFor(
      String personId, Weights weights, Narrowing narrowing, int k) {
    var query = query(weights, k, live.openingsRegistered().among(narrowing));
    return people.find(personId).map(person -> openingsFor(person, narrowing, query));
  }

  private OpeningsFound openingsFor(SendingRecord person, Narrowing narrowing, Query query) {
    var market = live.market();
    List<Candidate> best = market.bestOpenings(person.profile(), query);
    Map<String, Opening> named =
        byId(openings.find(best.stream().map(Candidate::openingId).toList()), Opening::id);
    List<OpeningMatch> matches = new ArrayList<>();
    for (Candidate candidate : best) {
      Opening opening = named.get(candidate.openingId());
      if (opening != null) { // else removed a moment ago
        long distance = market.distance(person.profile(), opening.profile());
        matches.add(new OpeningMatch(candidate, opening, distance));
      }
    }
    int total =
        best.size() < query.k() ? best.size() : market.countOpenings(person.profile(), query);
    int unnarrowed =
        narrowing.isNone() ? total : market.countOpenings(person.profile(), query.amongAll());
    return new OpeningsFound(person, query, narrowing, total, unnarrowed, List.copyOf(matches));
  }

  /**
   * @param k 1 to {@link #MOST}
   */
  public Optional<PeopleFound> peopleFor(String openingId, Weights weights, int k) {
    return peopleFor(openingId, weights, Narrowing.NONE, k);
  }

  /**
   * The best of those whom the narrowing includes.
   *
   * @param k 1 to {@link #MOST}
   */
  public Optional<PeopleFound> peopleFor(
      String openingId, Weights weights, Narrowing narrowing, int k) {
    var query = query(weights, k, live.peopleRegistered().among(narrowing));
    return openings.find(openingId).map(opening -> peopleFor(opening, narrowing, query));
  }

  private PeopleFound peopleFor(Opening opening, Narrowing narrowing, Query query) {
    var market = live.market();
    List<Candidate> best = market.bestPeople(opening.profile(), query);
    Map<String, SendingRecord> named =
        byId(
            people.besideMatches(best.stream().map(Candidate::seekerId).toList()),
            SendingRecord::id);
    List<PersonMatch> matches = new ArrayList<>();
    for (Candidate candidate : best) {
      SendingRecord person = named.get(candidate.seekerId());
      if (person != null) { // else removed a moment ago
        long distance = market.distance(person.profile(), opening.profile());
        matches.add(new PersonMatch(candidate, person, distance));
      }
    }
    int total =
        best.size() < query.k() ? best.size() : market.countPeople(opening.profile(), query);
    int unnarrowed =
        narrowing.isNone() ? total : market.countPeople(opening.profile(), query.amongAll());
    return new PeopleFound(opening, query, narrowing, total, unnarrowed, List.copyOf(matches));
  }

  /**
   * Judges a pair in full, whether it matches or not: by what the person has stated, whoever may see
   * how much of it.
   */
  public Optional<PairJudged> judge(String personId, String openingId, Weights weights) {
    var query = query(weights, 1);
    var market = live.market();
    return people.besideMatches(List.of(personId)).stream()
        .findFirst()
        .flatMap(person ->
            openings
                .find(openingId)
                .map(opening -> {
                  SeekerProfile stated = market.seeker(personId);
                  SeekerProfile judged =
                      person.isMasked() && stated != null ? stated : person.profile();
                  return new PairJudged(
                      person,
                      opening,
                      query,
                      market.explain(judged, opening.profile(), query),
                      market.distance(judged, opening.profile()),
                      Judge.ageAt(judged, opening.profile(), query.asOf()));
                }));
  }

  /** What relaxing one wish, or two, would bring; cheapest for the person first. */
  public Optional<List<Relaxation>> relaxations(String personId) {
    return people
        .find(personId)
        .map(person ->
            live.market().relaxations(person.profile(), query(strategy().weights(), BEST)));
  }

  /** The {@link #BEST} best openings for a person with the strategy in use, whether kept or not. */
  public List<Candidate> bestOpenings(SeekerProfile person) {
    return live.market().bestOpenings(person, query(strategy().weights(), BEST));
  }

  /** The {@link #BEST} best people for an opening with the strategy in use, whether kept or not. */
  public List<Candidate> bestPeople(OpeningProfile opening) {
    return live.market().bestPeople(opening, query(strategy().weights(), BEST));
  }

  /** Tells by its id whether an opening is asked for. */
  Predicate<String> openingsWithin(Narrowing narrowing) {
    @Nullable Predicate<String> among = live.openingsRegistered().among(narrowing);
    return among == null ? id -> true : among;
  }

  /** Tells by the id whether a person is asked for. */
  Predicate<String> peopleWithin(Narrowing narrowing) {
    @Nullable Predicate<String> among = live.peopleRegistered().among(narrowing);
    return among == null ? id -> true : among;
  }

  /**
   * The offices that candidates can be narrowed to: the Center's in their order, then whatever else
   * records name.
   */
  public Set<String> offices() {
    Set<String> offices = new LinkedHashSet<>();
    CenterOffice.all().forEach(office -> offices.add(office.name()));
    offices.addAll(live.openingsRegistered().offices());
    offices.addAll(live.peopleRegistered().offices());
    return offices;
  }

  private Query query(Weights weights, int k) {
    return query(weights, k, null);
  }

  private Query query(Weights weights, int k, @Nullable Predicate<String> among) {
    return new Query(strategy().withWeights(weights), LocalDate.now(clock), k, among);
  }

  private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
    return records.stream().collect(Collectors.toMap(id, r -> r, (a, b) -> a, HashMap::new));
  }
}
