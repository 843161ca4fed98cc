package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.matching.group.Demand.Forbid;
import jp.hashiwatashi.matching.group.Demand.Pin;
import jp.hashiwatashi.matching.group.Demand.Together;

/**
 * The consultant's demands by index, each as it was asked: pins, forbidden pairs, people to be kept
 * together. Finds those that name nobody, no opening, or one person as two.
 */
final class StatedDemands {

  /** A pin by index. */
  record Pinned(Pin demand, int person, int opening) {}

  private static final int UNKNOWN = -1;

  final KeptTogether together;
  private final GroupProblem problem;
  private final Map<String, Integer> personById = new HashMap<>();
  private final Map<String, Integer> openingById = new HashMap<>();
  private final Set<Long> forbidden = new HashSet<>();
  private final boolean[] hasForbidden;
  private final List<List<Pinned>> pinsOf = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  StatedDemands(GroupProblem problem) {
    this.problem = problem;
    together = new KeptTogether(problem.people());
    hasForbidden = new boolean[problem.people()];
    if (!problem.demands().isEmpty()) {
      read();
    }
  }

  private void read() {
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
          int person = person(pin, pin.seekerId());
          int opening = opening(pin, pin.openingId());
          if (person != UNKNOWN && opening != UNKNOWN) {
            pinsOf.get(person).add(new Pinned(pin, person, opening));
          }
        }
        case Forbid forbid -> {
          int person = person(forbid, forbid.seekerId());
          int opening = opening(forbid, forbid.openingId());
          if (person != UNKNOWN && opening != UNKNOWN) {
            hasForbidden[person] = true;
            forbidden.add(pairKey(person, opening));
          }
        }
        case Together pair -> join(pair);
      }
    }
  }

  private void join(Together pair) {
    int person = person(pair, pair.seekerId());
    if (pair.seekerId().equals(pair.otherSeekerId())) {
      conflicts.add(new Conflict.AloneTogether(List.of(pair), pair.seekerId()));
      return;
    }
    int other = person(pair, pair.otherSeekerId());
    if (person != UNKNOWN && other != UNKNOWN) {
      together.join(person, other, pair);
    }
  }

  private int person(Demand demand, String seekerId) {
    int person = personById.getOrDefault(seekerId, UNKNOWN);
    if (person == UNKNOWN) {
      conflicts.add(new Conflict.UnknownSeeker(List.of(demand), seekerId));
    }
    return person;
  }

  private int opening(Demand demand, String openingId) {
    int opening = openingById.getOrDefault(openingId, UNKNOWN);
    if (opening == UNKNOWN) {
      conflicts.add(new Conflict.UnknownOpening(List.of(demand), openingId));
    }
    return opening;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  List<Pinned> pinsOf(int person) {
    return pinsOf.isEmpty() ? List.of() : pinsOf.get(person);
  }

  boolean isForbidden(int person, int opening) {
    return hasForbidden[person] && forbidden.contains(pairKey(person, opening));
  }

  private long pairKey(int person, int opening) {
    return (long) person * problem.openings() + opening;
  }
}
