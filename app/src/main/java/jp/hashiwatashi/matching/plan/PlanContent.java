package jp.hashiwatashi.matching.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a plan says: whom to place, and how.
 *
 * @param name never empty
 * @param people their ids, in the order in which they were chosen, none twice
 * @param limitSeconds how long a search for people kept together may take, 1 or more
 */
public record PlanContent(
    String name, List<String> people, List<PlanDemand> demands, int limitSeconds) {

  /** How many people a plan can have. */
  public static final int MOST_PEOPLE = 5_000;

  /** The limits to choose from, in seconds; the middle one is usual. */
  public static final List<Integer> LIMITS = List.of(1, 5, 30);

  public PlanContent {
    people = List.copyOf(new LinkedHashSet<>(people));
    demands = List.copyOf(demands);
  }

  static PlanContent of(String name, List<String> people) {
    return new PlanContent(name, people, List.of(), 5);
  }

  PlanContent named(String other) {
    return new PlanContent(other, people, demands, limitSeconds);
  }

  PlanContent limited(int seconds) {
    return new PlanContent(name, people, demands, seconds);
  }

  PlanContent adding(List<String> more) {
    List<String> all = new ArrayList<>(people);
    all.addAll(more);
    return new PlanContent(name, all, demands, limitSeconds);
  }

  /** Without these people, and without what was demanded of them. */
  PlanContent removing(Collection<String> gone) {
    List<String> left = new ArrayList<>(people);
    left.removeAll(gone);
    List<PlanDemand> kept = new ArrayList<>(demands);
    kept.removeIf(demand -> gone.stream().anyMatch(demand::names));
    return new PlanContent(name, left, kept, limitSeconds);
  }

  /** With one more demand; what it contradicts of the same person is given up. */
  PlanContent demanding(PlanDemand demand) {
    List<PlanDemand> kept = new ArrayList<>(demands);
    kept.removeIf(old -> old.says(demand) || isGivenUp(old, demand));
    kept.add(demand);
    return new PlanContent(name, people, kept, limitSeconds);
  }

  private static boolean isGivenUp(PlanDemand old, PlanDemand now) {
    return switch (now.kind()) {
      case PIN ->
          old.kind() == PlanDemand.Kind.PIN && old.seekerId().equals(now.seekerId())
              || old.isOfPair(now.seekerId(), now.other());
      case FORBID, ALLOW -> old.isOfPair(now.seekerId(), now.other());
      case TOGETHER -> false;
    };
  }

  PlanContent releasing(PlanDemand demand) {
    List<PlanDemand> kept = new ArrayList<>(demands);
    kept.removeIf(demand::says);
    return new PlanContent(name, people, kept, limitSeconds);
  }

  /** The same with other ids for records that others stand for now. */
  PlanContent renumbered(UnaryOperator<String> person, UnaryOperator<String> opening) {
    return new PlanContent(
        name,
        people.stream().map(person).toList(),
        demands.stream()
            .map(d ->
                new PlanDemand(
                    d.kind(),
                    person.apply(d.seekerId()),
                    (d.kind() == PlanDemand.Kind.TOGETHER ? person : opening).apply(d.other()),
                    d.reason()))
            .filter(d -> d.kind() != PlanDemand.Kind.TOGETHER || !d.seekerId().equals(d.other()))
            .toList(),
        limitSeconds);
  }

  /** Everyone who is to stay with a person, chains followed; empty when nobody is. */
  public Set<String> companions(String person) {
    Set<String> set = new LinkedHashSet<>(List.of(person));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (PlanDemand d : demands) {
        if (d.kind() == PlanDemand.Kind.TOGETHER
            && (set.contains(d.seekerId()) != set.contains(d.other()))) {
          set.add(d.seekerId());
          set.add(d.other());
          grown = true;
        }
      }
    }
    set.remove(person);
    return set;
  }

  public boolean keepsTogether() {
    return demands.stream().anyMatch(d -> d.kind() == PlanDemand.Kind.TOGETHER);
  }
}
