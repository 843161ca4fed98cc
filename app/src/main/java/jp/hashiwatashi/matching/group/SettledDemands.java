package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.matching.group.Demand.Forbid;
import jp.hashiwatashi.matching.group.Demand.Pin;
import jp.hashiwatashi.matching.group.Demand.Together;

/**
 * The consultant's demands by index: who is forced where, by a pin or by someone kept together with
 * them; which pairs are forbidden; which people form a set. Finds every conflict on the way.
 */
final class SettledDemands {
  static final int FREE = -1;

  private final GroupProblem problem;
  private final Map<String, Integer> personById = new HashMap<>();
  private final Map<String, Integer> openingById = new HashMap<>();
  private final Set<Long> forbidden = new HashSet<>();
  private final boolean[] hasForbidden;
  private final List<List<Demand>> pinsOf = new ArrayList<>();
  private final Map<Integer, List<Demand>> ties = new HashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /** The opening at which the person must be, or FREE. */
  final int[] forcedTo;

  /** The lowest person of the person's set; the person where nobody is kept together with them. */
  final int[] setOf;

  SettledDemands(GroupProblem problem) {
    this.problem = problem;
    forcedTo = new int[problem.people()];
    setOf = new int[problem.people()];
    hasForbidden = new boolean[problem.people()];
    Arrays.fill(forcedTo, FREE);
    Arrays.setAll(setOf, i -> i);
    if (!problem.demands().isEmpty()) {
      settle();
    }
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  boolean isForbidden(int person, int opening) {
    return hasForbidden[person] && forbidden.contains(pairKey(person, opening));
  }

  /** The sets of two or more, members ascending, by their lowest member. */
  List<int[]> sets() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    List<Integer> lowest = new ArrayList<>();
    for (int person = 0; person < setOf.length; person++) {
      if (setOf[person] == person) {
        lowest.add(person);
      }
      members.computeIfAbsent(setOf[person], any -> new ArrayList<>()).add(person);
    }
    return lowest.stream()
        .map(members::get)
        .filter(set -> set.size() > 1)
        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private void settle() {
    for (int person = 0; person < problem.people(); person++) {
      personById.put(problem.seekerId(person), person);
      pinsOf.add(new ArrayList<>());
    }
    for (int opening = 0; opening < problem.openings(); opening++) {
      openingById.put(problem.openingId(opening), opening);
    }
    for (Demand demand : problem.demands().stream().distinct().toList()) {
      switch (demand) {
        case Pin pin -> {
          if (bothKnown(pin, pin.seekerId(), pin.openingId())) {
            pinsOf.get(person(pin.seekerId())).add(pin);
          }
        }
        case Forbid forbid -> {
          if (bothKnown(forbid, forbid.seekerId(), forbid.openingId())) {
            int person = person(forbid.seekerId());
            hasForbidden[person] = true;
            forbidden.add(pairKey(person, opening(forbid.openingId())));
          }
        }
        case Together together -> join(together);
      }
    }
    findWhoIsForced();
    findOverfullOpenings();
  }

  private int person(String seekerId) {
    return personById.getOrDefault(seekerId, FREE);
  }

  private int opening(String openingId) {
    return openingById.getOrDefault(openingId, FREE);
  }

  private boolean isKnown(Demand demand, String seekerId) {
    if (person(seekerId) == FREE) {
      conflicts.add(new Conflict.UnknownSeeker(List.of(demand), seekerId));
      return false;
    }
    return true;
  }

  private boolean bothKnown(Demand demand, String seekerId, String openingId) {
    boolean seekerKnown = isKnown(demand, seekerId);
    if (opening(openingId) == FREE) {
      conflicts.add(new Conflict.UnknownOpening(List.of(demand), openingId));
      return false;
    }
    return seekerKnown;
  }

  private void join(Together together) {
    boolean oneKnown = isKnown(together, together.seekerId());
    if (together.seekerId().equals(together.otherSeekerId())) {
      conflicts.add(new Conflict.AloneTogether(List.of(together), together.seekerId()));
      return;
    }
    if (isKnown(together, together.otherSeekerId()) && oneKnown) {
      int one = setOf[person(together.seekerId())];
      int other = setOf[person(together.otherSeekerId())];
      int lowest = Math.min(one, other);
      int highest = Math.max(one, other);
      for (int i = 0; i < setOf.length && lowest != highest; i++) {
        if (setOf[i] == highest) {
          setOf[i] = lowest;
        }
      }
      List<Demand> joined = ties.computeIfAbsent(lowest, any -> new ArrayList<>());
      joined.add(together);
      if (lowest != highest) {
        joined.addAll(ties.getOrDefault(highest, List.of()));
        ties.remove(highest);
      }
    }
  }

  private void findWhoIsForced() {
    for (int person = 0; person < setOf.length; person++) {
      for (Demand demand : pinsOf.get(person)) {
        checkPair((Pin) demand, person);
      }
    }
    int[][] members = new int[setOf.length][];
    for (int person = 0; person < setOf.length; person++) {
      members[person] = new int[] {person};
    }
    for (int[] set : sets()) {
      members[set[0]] = set;
    }
    for (int person = 0; person < setOf.length; person++) {
      if (setOf[person] == person) {
        force(members[person]);
      }
    }
  }

  private void checkPair(Pin pin, int person) {
    int opening = opening(pin.openingId());
    if (problem.pairOf(person, opening) < 0) {
      conflicts.add(new Conflict.PinNotAMatch(List.of(pin), pin.seekerId(), pin.openingId()));
    }
    if (isForbidden(person, opening)) {
      Demand forbid = new Forbid(pin.seekerId(), pin.openingId());
      conflicts.add(
          new Conflict.PinForbidden(
              inOrder(List.of(pin, forbid)), pin.seekerId(), pin.openingId()));
    }
  }

  /** Forces all of a set (or the one person alone) to where its pins say. */
  private void force(int[] set) {
    List<Demand> pins = new ArrayList<>();
    for (int person : set) {
      pins.addAll(pinsOf.get(person));
    }
    List<String> openings = pins.stream().map(pin -> ((Pin) pin).openingId()).distinct().toList();
    List<String> pinned = pins.stream().map(pin -> ((Pin) pin).seekerId()).distinct().toList();
    List<Demand> reasons = new ArrayList<>(pins);
    reasons.addAll(set.length > 1 ? ties.getOrDefault(set[0], List.of()) : List.of());
    if (openings.size() > 1) {
      conflicts.add(new Conflict.PinnedApart(inOrder(reasons), pinned, openings));
    } else if (openings.size() == 1) {
      int opening = opening(openings.getFirst());
      for (int person : set) {
        forcedTo[person] = opening;
        if (pinsOf.get(person).isEmpty()) {
          checkPartner(person, opening, reasons);
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
    Map<Integer, Integer> asked = new HashMap<>();
    Map<Integer, Set<Demand>> reasons = new HashMap<>();
    for (int person = 0; person < forcedTo.length; person++) {
      if (forcedTo[person] != FREE) {
        asked.merge(forcedTo[person], 1, Integer::sum);
        Set<Demand> why = reasons.computeIfAbsent(forcedTo[person], any -> new HashSet<>());
        why.addAll(pinsOf.get(person));
        why.addAll(ties.getOrDefault(setOf[person], List.of()));
      }
    }
    asked.keySet().stream()
        .sorted()
        .filter(opening -> asked.getOrDefault(opening, 0) > problem.room(opening))
        .map(opening ->
            new Conflict.OverRoom(
                inOrder(reasons.getOrDefault(opening, Set.of())),
                problem.openingId(opening),
                problem.room(opening),
                asked.getOrDefault(opening, 0)))
        .forEach(conflicts::add);
  }

  private List<Demand> inOrder(Collection<Demand> some) {
    Set<Demand> wanted = new HashSet<>(some);
    return problem.demands().stream().distinct().filter(wanted::contains).toList();
  }

  private long pairKey(int person, int opening) {
    return (long) person * problem.openings() + opening;
  }
}
