package jp.hashiwatashi.matching.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.matching.engine.Batch;
import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.OpeningIndex;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Rankings;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.GroupProblemBuilder;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/**
 * Makes a group's problem: everyone's best openings, as many as there are people (the others can
 * never fill more) and as many more as may be forbidden; all of them for people kept together; and
 * what is pinned.
 */
final class GroupPairs {

  /** Answers that are held at once. */
  private static final int HELD = 1 << 22;

  private final Registers registers;
  private final Query query;
  private final OpeningIndex index;
  private final Judge judge;
  private final int[] openingAtRank;
  private final Map<String, Integer> openings = new HashMap<>();
  private final Set<String> together = new HashSet<>();
  private final Map<String, Set<String>> pinned = new HashMap<>();
  private final List<Demand> demands;
  private final Batch batch =
      new Batch(Math.max(1, Runtime.getRuntime().availableProcessors()), done -> {});

  GroupPairs(Registers registers, Query query, Places places, List<Demand> demands) {
    this.registers = registers;
    this.query = query;
    this.demands = demands;
    index = OpeningIndex.of(places, registers.openings());
    judge = new Judge(places, query.strategy(), query.asOf());
    for (int i = 0; i < registers.openings().size(); i++) {
      openings.put(registers.openings().get(i).id(), i);
    }
    openingAtRank = new int[index.size()];
    for (int rank = 0; rank < openingAtRank.length; rank++) {
      openingAtRank[rank] = openings.getOrDefault(index.idAtRank(rank), -1);
    }
  }

  GroupProblem problem() {
    GroupProblemBuilder builder = GroupProblem.builder();
    for (OpeningProfile opening : registers.openings()) {
      builder.opening(opening.id(), opening.vacancies());
    }
    int most = candidates();
    List<SeekerProfile> people = registers.seekers();
    int slice = Math.max(1, HELD / most);
    for (int from = 0; from < people.size(); from += slice) {
      List<SeekerProfile> some = people.subList(from, Math.min(from + slice, people.size()));
      Rankings rankings = batch.bestOpenings(index, some, asking(most));
      for (int asker = 0; asker < some.size(); asker++) {
        add(builder, some.get(asker), rankings, asker);
      }
    }
    demands.forEach(builder::demand);
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
    long most = (long) registers.seekers().size() + more;
    return (int) Math.clamp(most, 1L, Math.max(1, index.size()));
  }

  private void add(
      GroupProblemBuilder builder, SeekerProfile person, Rankings rankings, int asker) {
    builder.person(person.id());
    if (together.contains(person.id())) {
      addPairs(
          builder, person, batch.bestOpenings(index, List.of(person), asking(index.size())), 0);
    } else {
      addPairs(builder, person, rankings, asker);
    }
  }

  private void addPairs(
      GroupProblemBuilder builder, SeekerProfile person, Rankings rankings, int asker) {
    Set<String> missing = new HashSet<>(pinned.getOrDefault(person.id(), Set.of()));
    for (int place = 0; place < rankings.found(asker); place++) {
      int opening = openingAtRank[rankings.other(asker, place)];
      builder.pair(opening, rankings.score(asker, place));
      missing.remove(registers.openings().get(opening).id());
    }
    for (String id : missing) {
      Integer opening = openings.get(id);
      if (opening != null) {
        Explanation explanation = judge.explain(person, registers.openings().get(opening));
        if (explanation.isMatch()) {
          builder.pair((int) opening, explanation.score());
        }
      }
    }
  }

  private Query asking(int k) {
    return new Query(query.strategy(), query.asOf(), Math.max(1, k));
  }
}
