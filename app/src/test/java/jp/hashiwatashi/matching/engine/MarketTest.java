package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A market that changes stays exact: with changes pending, while they are merged, and after. */
class MarketTest {

  @ParameterizedTest
  @EnumSource
  void aRecordSavedOrRemovedIsInTheNextAnswer(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("market " + shape);
    RandomMarket made = new RandomMarket(random, shape);
    Strategy strategy = RandomMarket.strategy(random);
    Naive naive = made.naive(strategy);
    Deque<Runnable> merges = new ArrayDeque<>();
    Market market = new Market(made.places(), merges::add, 60);
    Map<String, SeekerProfile> people = new LinkedHashMap<>();
    Map<String, OpeningProfile> openings = new LinkedHashMap<>();
    made.seekers(150).forEach(s -> people.put(s.id(), s));
    made.openings(500).forEach(o -> openings.put(o.id(), o));
    market.load(people.values(), openings.values());
    Query query = new Query(strategy, RandomMarket.AS_OF, 20);
    int merged = 0;
    for (int step = 0; step < Seeds.rounds(1500, 6000); step++) {
      change(made, market, people, openings, random);
      if (step % 40 == 39 && !merges.isEmpty()) {
        // Others change the market while the index is built: the merge runs later than it was
        // asked.
        merges.remove().run();
        merged++;
      }
      if (random.nextInt(25) == 0) {
        SeekerProfile person = made.seeker(random.nextInt(200));
        assertThat(pairs(market.bestOpenings(person, query)))
            .isEqualTo(naive.bestOpenings(person, List.copyOf(openings.values()), 20));
        OpeningProfile opening = made.opening(random.nextInt(600));
        assertThat(pairs(market.bestPeople(opening, query)))
            .isEqualTo(naive.bestPeople(opening, List.copyOf(people.values()), 20));
        assertThat(market.countPeople(opening, query))
            .isEqualTo(naive.bestPeople(opening, List.copyOf(people.values()), 500).size());
      }
    }
    assertThat(merged).isPositive();
  }

  private static void change(
      RandomMarket made,
      Market market,
      Map<String, SeekerProfile> people,
      Map<String, OpeningProfile> openings,
      RandomGenerator random) {
    switch (random.nextInt(4)) {
      case 0 -> {
        SeekerProfile person = made.seeker(random.nextInt(300));
        people.put(person.id(), person);
        market.put(person);
      }
      case 1 -> {
        OpeningProfile opening = made.opening(random.nextInt(1000));
        openings.put(opening.id(), opening);
        market.put(opening);
      }
      case 2 -> {
        String id = made.seeker(random.nextInt(300)).id();
        people.remove(id);
        market.removeSeeker(id);
      }
      default -> {
        String id = made.opening(random.nextInt(1000)).id();
        openings.remove(id);
        market.removeOpening(id);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void relaxingBringsWhatTheSlowReferenceCounts(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("relaxing " + shape);
    RandomMarket made = new RandomMarket(random, shape);
    Naive naive = made.naive(Strategy.standard());
    List<OpeningProfile> openings = made.openings(500);
    Market market = new Market(made.places(), Runnable::run);
    market.load(List.of(), openings.subList(0, 450));
    openings.subList(450, 500).forEach(market::put);
    Query query = new Query(Strategy.standard(), RandomMarket.AS_OF, 20);
    for (SeekerProfile person : made.seekers(Seeds.rounds(10, 30))) {
      int now = matches(naive, person, openings);
      assertThat(market.countOpenings(person, query)).isEqualTo(now);
      List<Relaxation> relaxations = market.relaxations(person, query);
      for (Relaxation relaxation : relaxations) {
        assertThat(relaxation.more()).as("%s", relaxation).isNotNegative();
        assertThat(relaxation.more())
            .as("%s of %s", relaxation, person)
            .isEqualTo(matches(naive, person, relaxation.steps(), openings) - now);
      }
      assertThat(singles(relaxations)).isSortedAccordingTo(Enum::compareTo);
    }
  }

  /**
   * Another licence or occupation in the place of the one chosen brings no more, to somebody who knows
   * no industry that would come first.
   */
  @ParameterizedTest
  @EnumSource
  void noOtherChoiceBringsMore(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("choosing " + shape);
    RandomMarket made = new RandomMarket(random, shape);
    Naive naive = made.naive(Strategy.standard());
    List<OpeningProfile> openings = made.openings(200);
    Market market = new Market(made.places(), Runnable::run);
    market.load(List.of(), openings);
    Query query = new Query(Strategy.standard(), RandomMarket.AS_OF, 20);
    for (SeekerProfile known : made.seekers(Seeds.rounds(3, 30))) {
      SeekerProfile person = Altered.with(known, Map.of("industriesExperienced", Set.of()));
      int now = matches(naive, person, openings);
      List<Relaxation> relaxations = market.relaxations(person, query);
      for (Relaxation relaxation : relaxations) {
        for (List<Relaxation.Step> others : otherChoices(relaxation.steps())) {
          assertThat(matches(naive, person, others, openings) - now)
              .as("%s instead of %s for %s", others, relaxation, person)
              .isLessThanOrEqualTo(relaxation.more());
        }
      }
      boolean stated =
          !person.occupationsWanted().isEmpty() || !person.occupationsExperienced().isEmpty();
      if (stated && !singles(relaxations).contains(Relaxation.Kind.ANOTHER_OCCUPATION)) {
        for (Relaxation.Step step : choices(Relaxation.Kind.ANOTHER_OCCUPATION)) {
          assertThat(matches(naive, person, List.of(step), openings)).isEqualTo(now);
        }
      }
    }
  }

  /** The same steps with every choice for each that is chosen, one step at a time. */
  private static List<List<Relaxation.Step>> otherChoices(List<Relaxation.Step> steps) {
    List<List<Relaxation.Step>> others = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Relaxation.Step choice : choices(steps.get(i).kind())) {
        List<Relaxation.Step> changed = new ArrayList<>(steps);
        changed.set(i, choice);
        others.add(changed);
      }
    }
    return others;
  }

  private static List<Relaxation.Step> choices(Relaxation.Kind kind) {
    Stream<String> details =
        switch (kind) {
          case ONE_LICENCE -> IntStream.range(0, 9).mapToObj(i -> "L" + i);
          // One of each major group: the others of it bring the same.
          case ANOTHER_OCCUPATION ->
              IntStream.of(1, 4, 12, 21, 29, 33, 44, 49, 52, 59, 64, 67, 82, 90, 95)
                  .mapToObj("%03d"::formatted);
          default -> Stream.of();
        };
    return details.map(detail -> new Relaxation.Step(kind, detail)).toList();
  }

  private static List<Relaxation.Kind> singles(List<Relaxation> relaxations) {
    return relaxations.stream()
        .filter(r -> r.steps().size() == 1)
        .map(r -> r.steps().getFirst().kind())
        .toList();
  }

  private static int matches(Naive naive, SeekerProfile person, List<OpeningProfile> openings) {
    return naive.bestOpenings(person, openings, Integer.MAX_VALUE).size();
  }

  private static int matches(
      Naive naive,
      SeekerProfile person,
      List<Relaxation.Step> steps,
      List<OpeningProfile> openings) {
    SeekerProfile relaxed = person;
    List<OpeningProfile> offered = openings;
    for (Relaxation.Step step : steps) {
      relaxed = relaxed(relaxed, step);
      if (step.kind() == Relaxation.Kind.LESS_EXPERIENCE_ASKED) {
        offered = offered.stream().map(MarketTest::askingOneYearLess).toList();
      }
    }
    return matches(naive, relaxed, offered);
  }

  private static OpeningProfile askingOneYearLess(OpeningProfile opening) {
    return Altered.with(
        opening, Map.of("experienceYears", Math.max(0, opening.experienceYears() - 1)));
  }

  private static SeekerProfile relaxed(SeekerProfile p, Relaxation.Step step) {
    String detail = step.detail();
    return switch (step.kind()) {
      case HOURS_WIDER -> {
        String[] hours = detail.split("-", -1);
        yield Profiles.working(
            p,
            hours[0].isEmpty() ? -1 : Integer.parseInt(hours[0]),
            hours[1].isEmpty() ? -1 : Integer.parseInt(hours[1]));
      }
      case COMMUTE_FARTHER -> Profiles.commuting(p, Integer.parseInt(detail));
      case DATES_WIDER -> {
        String[] days = detail.split("/", -1);
        yield Profiles.available(
            p,
            days[0].isEmpty() ? null : java.time.LocalDate.parse(days[0]),
            days[1].isEmpty() ? null : java.time.LocalDate.parse(days[1]));
      }
      case ANOTHER_MOVE -> Profiles.moving(p, jp.hashiwatashi.register.Move.valueOf(detail));
      case WAGE_LOWER -> Profiles.earning(p, Long.parseLong(detail));
      case ANOTHER_EMPLOYMENT_TYPE ->
          Profiles.employed(p, jp.hashiwatashi.register.EmploymentType.valueOf(detail));
      case NIGHT_WORK -> Profiles.atNight(p);
      case LESS_EXPERIENCE_ASKED -> p;
      case LICENCES_IMPLIED -> throw new IllegalStateException("made-up licences imply none");
      case ONE_LICENCE -> Altered.with(p, Map.of("licences", with(p.licences(), detail)));
      case ANOTHER_OCCUPATION ->
          Altered.with(
              p,
              Map.of(
                  "occupationsWanted",
                  with(
                      p.occupationsWanted(),
                      new OccupationCode(
                          Integer.parseInt(detail), OccupationCode.NO_SMALL_GROUP))));
      case NEXT_PREFECTURE -> Profiles.relocating(p, p.relocation().and(Integer.parseInt(detail)));
    };
  }

  private static <T> List<T> with(List<T> list, T more) {
    return list.contains(more) ? list : Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  static List<Naive.Pair> pairs(List<Candidate> candidates) {
    List<Naive.Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      pairs.add(
          new Naive.Pair(
              c.seekerId(),
              c.openingId(),
              c.score(),
              Part.ALL.stream().map(c.parts()::of).toList(),
              c.notStated().stream().map(Condition::code).collect(Collectors.joining("|"))));
    }
    return pairs;
  }
}
