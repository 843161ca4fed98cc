package jp.hashiwatashi.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.pairs.GroupPairs;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import org.springframework.stereotype.Service;

/**
 * Matching for many people together, from the market of the moment: who could go where, as a problem
 * that {@code matching.group} solves. People and openings are named by their ids.
 */
@Service
public class GroupMatching {

  private final LiveMarket live;
  private final Clock clock;

  GroupMatching(LiveMarket live, Clock clock) {
    this.live = live;
    this.clock = clock;
  }

  /** With which strategy and as of which day questions are answered now. */
  public Query query() {
    return new Query(Strategy.standard(), LocalDate.now(clock), 1);
  }

  public boolean knowsPerson(String id) {
    return live.market().seeker(id) != null;
  }

  public boolean knowsOpening(String id) {
    return live.market().opening(id) != null;
  }

  /** Places left at an opening (headcount − filled); 0 when it is not there. */
  public int room(String openingId) {
    var opening = live.market().opening(openingId);
    return opening == null ? 0 : opening.vacancies();
  }

  /** The problem of placing those of the people who are in the market, in their order. */
  public GroupProblem problem(List<String> people, List<Demand> demands, Query query) {
    Market market = live.market();
    List<SeekerProfile> profiles = new ArrayList<>();
    for (String id : people) {
      Optional.ofNullable(market.seeker(id)).ifPresent(profiles::add);
    }
    return new GroupPairs(
            profiles, market.openings(), market::opening, market.places(), query, demands)
        .problem();
  }

  /** The best openings for one person; empty when the person is not in the market. */
  public List<Candidate> best(String person, int k) {
    Query query = query();
    return Optional.ofNullable(live.market().seeker(person))
        .map(profile -> live.market().bestOpenings(profile, query.best(k)))
        .orElse(List.of());
  }

  /** Judges a pair in full, whether it matches or not. */
  public PairJudged judge(SendingRecord person, Opening opening) {
    Query query = query();
    Market market = live.market();
    return new PairJudged(
        person,
        opening,
        query,
        market.explain(person.profile(), opening.profile(), query),
        market.distance(person.profile(), opening.profile()),
        Judge.ageAt(person.profile(), opening.profile(), query.asOf()));
  }
}
