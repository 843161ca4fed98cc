package jp.hashiwatashi.matching.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hashiwatashi.matching.engine.Batch;
import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.OpeningStock;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.GroupProblemBuilder;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Makes a group's problem: everyone's best openings, as many as there are people (the others can
 * never fill more) and as many more as may be forbidden; all of them for people kept together; and
 * what is pinned.
 */
public final class GroupPairs {

  /** Answers that are held at once. */
  private static final int HELD = 1 << 22;

  private static final int NOT_YET = -1;
  private static final int GONE = -2;

  private final List<SeekerProfile> people;
  private final OpeningStock stock;
  private final Function<String, @Nullable OpeningProfile> openings;
  private final Query query;
  private final List<Demand> demands;
  private final Judge judge;
  private final Batch batch =
      new Batch(Math.max(1, Runtime.getRuntime().availableProcessors()), done -> {});
  private final Set<String> together = new HashSet<>();
  private final Map<String, Set<String>> pinned = new HashMap<>();
  private final GroupProblemBuilder builder = GroupProblem.builder();
  private final Map<String, Integer> added = new HashMap<>();

  /** By the stock's number: the opening's index in the problem, or one of the constants. */
  private final int[] indexOf;

  /**
   * @param openings by id, for their room and for pins; null for one that is not there (any more)
   * @param query its k is not looked at
   */
  public GroupPairs(
      List<SeekerProfile> people,
      OpeningStock stock,
      Function<String, @Nullable OpeningProfile> openings,
      Places places,
      Query query,
      List<Demand> demands) {
    this.people = people;
    this.stock = stock;
    this.openings = openings;
    this.query = query;
    this.demands = demands;
    judge = new Judge(places, query.strategy(), query.asOf());
    indexOf = new int[stock.size()];
    Arrays.fill(indexOf, NOT_YET);
  }

  /** The problem with its demands; to be asked for once. */
  public GroupProblem problem() {
    int most = candidates();
    int slice = Math.max(1, HELD / most);
    for (int from = 0; from < people.size(); from += slice) {
      add(people.subList(from, Math.min(from + slice, people.size())), most);
    }
    for (Demand demand : demands) {
      switch (demand) {
        case Demand.Pin pin -> index(pin.openingId());
        case Demand.Forbid forbid -> index(forbid.openingId());
        case Demand.Together _ -> {}
      }
      builder.demand(demand);
    }
    return builder.build();
  }

  /** How many of the best openings each person needs; takes note of the demands on the way. */
  private int candidates() {
    Map<String, Integer> forbidden = new HashMap<>();
    for (Demand demand : demands) {
      switch (demand) {
        case Demand.Pin pin ->
            pinned.computeIfAbsent(pin.seekerId(), id -> new HashSet<>()).add(pin.openingId());
        case Demand.Forbid forbid -> forbidden.merge(forbid.seekerId(), 1, Integer::sum);
        case Demand.Together both -> {
          together.add(both.seekerId());
          together.add(both.otherSeekerId());
        }
      }
    }
    int more = forbidden.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long most = (long) people.size() + more;
    return (int) Math.clamp(most, 1L, Math.max(1, stock.size()));
  }

  /** Runs of people who need so many, each kept together with others alone in between. */
  private void add(List<SeekerProfile> some, int most) {
    int from = 0;
    for (int i = 0; i <= some.size(); i++) {
      boolean alone = i < some.size() && together.contains(some.get(i).id());
      if (alone || i == some.size()) {
        addRun(some.subList(from, i), most);
        if (alone) {
          addRun(some.subList(i, i + 1), Math.max(1, stock.size()));
        }
        from = i + 1;
      }
    }
  }

  private void addRun(List<SeekerProfile> run, int most) {
    if (!run.isEmpty()) {
      stock.best(batch, run, query.best(most), new Run(run));
    }
  }

  /** Takes people one after another, each with what is pinned first. */
  private final class Run implements OpeningStock.Reader {
    private final List<SeekerProfile> run;
    private Set<String> alreadyThere = Set.of();

    Run(List<SeekerProfile> run) {
      this.run = run;
    }

    @Override
    public void person(int asker) {
      SeekerProfile person = run.get(asker);
      builder.person(person.id());
      alreadyThere = pinned.getOrDefault(person.id(), Set.of());
      alreadyThere.forEach(id -> addPinned(person, id));
    }

    @Override
    public void pair(int opening, int score) {
      int index = indexOf[opening];
      if (index == NOT_YET) {
        index = index(stock.id(opening));
        indexOf[opening] = index;
      }
      if (index != GONE && (alreadyThere.isEmpty() || !alreadyThere.contains(stock.id(opening)))) {
        builder.pair(index, score);
      }
    }
  }

  private void addPinned(SeekerProfile person, String id) {
    OpeningProfile opening = openings.apply(id);
    if (opening != null) {
      Explanation explanation = judge.explain(person, opening);
      if (explanation.isMatch()) {
        builder.pair(index(id), explanation.score());
      }
    }
  }

  /** The opening's index in the problem, into which it is taken if it is not there yet. */
  private int index(String id) {
    Integer known = added.get(id);
    if (known != null) {
      return known;
    }
    OpeningProfile opening = openings.apply(id);
    int index = opening == null ? GONE : added.size();
    if (opening != null) {
      builder.opening(id, opening.vacancies());
      added.put(id, index);
    }
    return index;
  }
}
