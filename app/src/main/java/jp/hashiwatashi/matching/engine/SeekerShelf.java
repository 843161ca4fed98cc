package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/**
 * An index of people with what has changed since it was built: those who no longer stand as they did,
 * and those to be judged one by one. Immutable.
 */
final class SeekerShelf {

  private static final Comparator<Candidate> BY_SCORE_THEN_SEEKER =
      Comparator.comparingInt((Candidate c) -> -c.score())
          .thenComparing(Candidate::seekerId, Ids::compare);

  private final SeekerIndex index;
  private final Set<String> removed;
  private final Map<String, SeekerProfile> changed;

  private SeekerShelf(SeekerIndex index, Set<String> removed, Map<String, SeekerProfile> changed) {
    this.index = index;
    this.removed = removed;
    this.changed = changed;
  }

  static SeekerShelf of(SeekerIndex index) {
    return new SeekerShelf(index, Set.of(), Map.of());
  }

  /** How much has changed since the index was built. */
  int pending() {
    return removed.size() + changed.size();
  }

  SeekerShelf with(SeekerProfile person) {
    Map<String, SeekerProfile> now = new LinkedHashMap<>(changed);
    now.put(person.id(), person);
    return new SeekerShelf(index, removedWith(person.id()), now);
  }

  SeekerShelf without(String id) {
    Map<String, SeekerProfile> now = new LinkedHashMap<>(changed);
    now.remove(id);
    return new SeekerShelf(index, removedWith(id), now);
  }

  private Set<String> removedWith(String id) {
    Set<String> now = new HashSet<>(removed);
    now.add(id);
    return now;
  }

  List<Candidate> best(OpeningProfile opening, Query query) {
    // Those removed may stand among the best of the index: that many more are asked for.
    int k = Math.min(Math.max(1, index.size()), query.k() + removed.size());
    TopK top = new SeekerSearch(index, query.best(k)).search(opening);
    Judge judge = new Judge(index.places, query.strategy(), query.asOf());
    List<Candidate> best = new ArrayList<>();
    for (int place = 0; place < top.size(); place++) {
      SeekerProfile person = index.people.get(top.item(place));
      if (!removed.contains(person.id())) {
        best.add(judge.explain(person, opening).candidate(person.id(), opening.id()));
      }
    }
    for (SeekerProfile person : changed.values()) {
      Explanation explanation = judge.explain(person, opening);
      if (explanation.isMatch() && query.asksFor(person.id())) {
        best.add(explanation.candidate(person.id(), opening.id()));
      }
    }
    best.sort(BY_SCORE_THEN_SEEKER);
    return List.copyOf(best.subList(0, Math.min(query.k(), best.size())));
  }

  /** How many people match. */
  int count(OpeningProfile opening, Query query) {
    Judge judge = new Judge(index.places, query.strategy(), query.asOf());
    int[] count = new int[1];
    new SeekerSearch(index, query)
        .visit(
            opening,
            number -> {
              SeekerProfile person = index.people.get(number);
              if (!removed.contains(person.id())
                  && query.asksFor(person.id())
                  && judge.explain(person, opening).isMatch()) {
                count[0]++;
              }
            });
    for (SeekerProfile person : changed.values()) {
      if (query.asksFor(person.id()) && judge.explain(person, opening).isMatch()) {
        count[0]++;
      }
    }
    return count[0];
  }
}
