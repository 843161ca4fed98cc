package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.hashiwatashi.matching.group.Demand.Forbid;
import jp.hashiwatashi.matching.group.StatedDemands.Pinned;

/**
 * What the consultant's demands come to: who is forced where, by a pin or by someone kept together
 * with them; which pairs are forbidden; which people form a set. Finds every conflict on the way.
 */
final class SettledDemands {
  static final int FREE = -1;

  private final GroupProblem problem;
  private final StatedDemands stated;
  private final List<int[]> sets;
  private final List<Conflict> conflicts;

  /** The opening at which the person must be, or FREE. */
  final int[] forcedTo;

  SettledDemands(GroupProblem problem) {
    this.problem = problem;
    stated = new StatedDemands(problem);
    conflicts = new ArrayList<>(stated.conflicts());
    forcedTo = new int[problem.people()];
    Arrays.fill(forcedTo, FREE);
    if (problem.demands().isEmpty()) {
      sets = List.of();
      return;
    }
    for (int person = 0; person < forcedTo.length; person++) {
      stated.pinsOf(person).forEach(this::checkPin);
    }
    List<int[]> units = stated.together.units();
    units.forEach(this::force);
    sets = units.stream().filter(unit -> unit.length > 1).toList();
    findOverfullOpenings();
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  boolean isForbidden(int person, int opening) {
    return stated.isForbidden(person, opening);
  }

  /** The sets of two or more, members ascending, by their lowest member. */
  List<int[]> sets() {
    return sets;
  }

  private void checkPin(Pinned pin) {
    String seekerId = pin.demand().seekerId();
    String openingId = pin.demand().openingId();
    if (problem.pairOf(pin.person(), pin.opening()) < 0) {
      conflicts.add(new Conflict.PinNotAMatch(List.of(pin.demand()), seekerId, openingId));
    }
    if (isForbidden(pin.person(), pin.opening())) {
      List<Demand> both = inOrder(List.of(pin.demand(), new Forbid(seekerId, openingId)));
      conflicts.add(new Conflict.PinForbidden(both, seekerId, openingId));
    }
  }

  /** Forces all of a set (or the one person alone) to where its pins say. */
  private void force(int[] set) {
    List<Pinned> pins = Arrays.stream(set).boxed().flatMap(p -> stated.pinsOf(p).stream()).toList();
    int[] openings = pins.stream().mapToInt(Pinned::opening).distinct().toArray();
    List<Demand> reasons = new ArrayList<>(stated.together.reasons(set[0]));
    pins.forEach(pin -> reasons.add(pin.demand()));
    if (openings.length > 1) {
      conflicts.add(
          new Conflict.PinnedApart(
              inOrder(reasons),
              pins.stream().map(pin -> pin.demand().seekerId()).distinct().toList(),
              Arrays.stream(openings).mapToObj(problem::openingId).toList()));
    } else if (openings.length == 1) {
      for (int person : set) {
        forcedTo[person] = openings[0];
        if (stated.pinsOf(person).isEmpty()) {
          checkPartner(person, openings[0], reasons);
        }
      }
    }
  }

  private void checkPartner(int person, int opening, List<Demand> reasons) {
    boolean isForbidden = isForbidden(person, opening);
    if (isForbidden || problem.pairOf(person, opening) < 0) {
      List<Demand> all = new ArrayList<>(reasons);
      if (isForbidden) {
        all.add(new Forbid(problem.seekerId(person), problem.openingId(opening)));
      }
      conflicts.add(
          new Conflict.PartnerCannotFollow(
              inOrder(all), problem.seekerId(person), problem.openingId(opening), isForbidden));
    }
  }

  private void findOverfullOpenings() {
    Map<Integer, List<Integer>> forcedHere = new TreeMap<>();
    for (int person = 0; person < forcedTo.length; person++) {
      if (forcedTo[person] != FREE) {
        forcedHere.computeIfAbsent(forcedTo[person], any -> new ArrayList<>()).add(person);
      }
    }
    forcedHere.forEach((opening, people) -> {
      if (people.size() > problem.room(opening)) {
        conflicts.add(
            new Conflict.OverRoom(
                inOrder(reasons(people)),
                problem.openingId(opening),
                problem.room(opening),
                people.size()));
      }
    });
  }

  private List<Demand> reasons(List<Integer> people) {
    List<Demand> reasons = new ArrayList<>();
    for (int person : people) {
      stated.pinsOf(person).forEach(pin -> reasons.add(pin.demand()));
      reasons.addAll(stated.together.reasons(person));
    }
    return reasons;
  }

  /** Each once, as the consultant gave them. */
  private List<Demand> inOrder(Collection<Demand> some) {
    Set<Demand> wanted = new HashSet<>(some);
    return problem.demands().stream().distinct().filter(wanted::contains).toList();
  }
}
