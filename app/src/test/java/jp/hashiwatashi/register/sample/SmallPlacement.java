package jp.hashiwatashi.register.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/** How many of a small group can be placed: at most (augmenting paths), and best pair first. */
final class SmallPlacement {
  private record Pair(int person, int opening, int score) {}

  private final int people;
  private final int[] vacancies;
  private final List<Pair> pairs;
  private final List<List<Integer>> placedAt;

  private SmallPlacement(int people, int[] vacancies, List<Pair> pairs) {
    this.people = people;
    this.vacancies = vacancies;
    this.pairs = pairs;
    this.placedAt =
        Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
            .limit(vacancies.length)
            .toList();
  }

  static SmallPlacement of(List<SeekerProfile> group, List<OpeningProfile> openings, Judge judge) {
    List<Pair> pairs = new ArrayList<>();
    for (int person = 0; person < group.size(); person++) {
      for (int opening = 0; opening < openings.size(); opening++) {
        Explanation explanation = judge.explain(group.get(person), openings.get(opening));
        if (explanation.isMatch()) {
          pairs.add(new Pair(person, opening, explanation.score()));
        }
      }
    }
    int[] vacancies = openings.stream().mapToInt(OpeningProfile::vacancies).toArray();
    return new SmallPlacement(group.size(), vacancies, pairs);
  }

  int people() {
    return people;
  }

  int greedy() {
    int[] left = vacancies.clone();
    boolean[] placed = new boolean[people];
    int count = 0;
    for (Pair pair :
        pairs.stream().sorted(Comparator.comparingInt(Pair::score).reversed()).toList()) {
      if (!placed[pair.person()] && left[pair.opening()] > 0) {
        placed[pair.person()] = true;
        left[pair.opening()]--;
        count++;
      }
    }
    return count;
  }

  int most() {
    int count = 0;
    boolean[] seen = new boolean[vacancies.length];
    for (int person = 0; person < people; person++) {
      Arrays.fill(seen, false);
      count += place(person, seen) ? 1 : 0;
    }
    return count;
  }

  private boolean place(int person, boolean[] seen) {
    for (Pair pair : pairs) {
      int opening = pair.opening();
      if (pair.person() != person || seen[opening]) {
        continue;
      }
      seen[opening] = true;
      List<Integer> there = placedAt.get(opening);
      if (there.size() < vacancies[opening]) {
        there.add(person);
        return true;
      }
      for (int i = 0; i < there.size(); i++) {
        if (place(there.get(i), seen)) {
          there.set(i, person);
          return true;
        }
      }
    }
    return false;
  }
}
