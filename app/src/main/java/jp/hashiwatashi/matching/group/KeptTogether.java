package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is kept together with whom: chains of pairs are one set, named by its lowest person. */
final class KeptTogether {
  private final int[] lowestOf;
  private final Map<Integer, List<Demand>> reasons = new HashMap<>();

  KeptTogether(int people) {
    lowestOf = new int[people];
    Arrays.setAll(lowestOf, person -> person);
  }

  void join(int person, int other, Demand reason) {
    int lowest = Math.min(lowestOf[person], lowestOf[other]);
    int highest = Math.max(lowestOf[person], lowestOf[other]);
    List<Demand> joined = reasons.computeIfAbsent(lowest, any -> new ArrayList<>());
    joined.add(reason);
    if (lowest != highest) {
      for (int i = 0; i < lowestOf.length; i++) {
        if (lowestOf[i] == highest) {
          lowestOf[i] = lowest;
        }
      }
      joined.addAll(reasons.getOrDefault(highest, List.of()));
      reasons.remove(highest);
    }
  }

  /** Why the person is kept together with others; none where nobody is. */
  List<Demand> reasons(int person) {
    return reasons.getOrDefault(lowestOf[person], List.of());
  }

  /** The sets, those of one person included: members ascending, by their lowest member. */
  List<int[]> units() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    List<List<Integer>> units = new ArrayList<>();
    for (int person = 0; person < lowestOf.length; person++) {
      List<Integer> unit = members.computeIfAbsent(lowestOf[person], any -> new ArrayList<>());
      if (unit.isEmpty()) {
        units.add(unit);
      }
      unit.add(person);
    }
    return units.stream().map(unit -> unit.stream().mapToInt(Integer::intValue).toArray()).toList();
  }
}
