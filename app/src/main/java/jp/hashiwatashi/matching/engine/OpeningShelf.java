package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * An index of openings with what has changed since it was built: rows that no longer hold, and
 * openings that are judged one by one. Answers are as exact as the index's. Immutable.
 */
final class OpeningShelf {

  /** The order of answers: score, then id. */
  static final Comparator<Candidate> BY_SCORE_THEN_OPENING =
      Comparator.comparingInt((Candidate c) -> -c.score())
          .thenComparing(Candidate::openingId, Ids::compare);

  private final OpeningIndex index;

  /** Searches at rest, shared by all shelves of the index. */
  private final Queue<OpeningSearch> searches;

  private final @Nullable BitSet removed;
  private final Map<String, OpeningProfile> changed;

  private OpeningShelf(
      OpeningIndex index,
      Queue<OpeningSearch> searches,
      @Nullable BitSet removed,
      Map<String, OpeningProfile> changed) {
    this.index = index;
    this.searches = searches;
    this.removed = removed;
    this.changed = changed;
  }

  static OpeningShelf of(OpeningIndex index) {
    return new OpeningShelf(index, new ConcurrentLinkedQueue<>(), null, Map.of());
  }

  /** How much has changed since the index was built. */
  int pending() {
    return changed.size() + (removed == null ? 0 : removed.cardinality());
  }

  OpeningShelf with(OpeningProfile opening) {
    Map<String, OpeningProfile> now = new LinkedHashMap<>(changed);
    now.put(opening.id(), opening);
    return new OpeningShelf(index, searches, removedWith(opening.id()), now);
  }

  OpeningShelf without(String id) {
    Map<String, OpeningProfile> now = new LinkedHashMap<>(changed);
    now.remove(id);
    return new OpeningShelf(index, searches, removedWith(id), now);
  }

  private @Nullable BitSet removedWith(String id) {
    int row = index.rowOf(id);
    if (row < 0) {
      return removed;
    }
    BitSet now = removed == null ? new BitSet() : (BitSet) removed.clone();
    now.set(row);
    return now;
  }

  OpeningIndex index() {
    return index;
  }

  /** Rows of the index that hold no more; null when all do. */
  @Nullable BitSet removed() {
    return removed;
  }

  Collection<OpeningProfile> changed() {
    return changed.values();
  }

  List<Candidate> best(SeekerProfile person, Query query) {
    OpeningSearch search = take(query);
    List<Candidate> best = new ArrayList<>(query.k());
    search.search(person);
    TopK top = search.answers();
    for (int place = 0; place < top.size(); place++) {
      int row = top.item(place);
      best.add(
          new Candidate(
              person.id(),
              index.id(row),
              top.score(place),
              Parts.unpack(search.parts(row)),
              Condition.setOf(search.notStated(row))));
    }
    searches.add(search);
    if (changed.isEmpty()) {
      return List.copyOf(best);
    }
    Judge judge = new Judge(index.places, query.strategy(), query.asOf());
    for (OpeningProfile opening : changed.values()) {
      Explanation explanation = judge.explain(person, opening);
      if (explanation.isMatch() && query.asksFor(opening.id())) {
        best.add(explanation.candidate(person.id(), opening.id()));
      }
    }
    best.sort(BY_SCORE_THEN_OPENING);
    return List.copyOf(best.subList(0, Math.min(query.k(), best.size())));
  }

  /** Is told of openings one by one. */
  @FunctionalInterface
  interface Visitor {

    /**
     * @param group the middle group of the occupation
     * @param industry the division's ordinal, {@link Marks#INDUSTRY_NOT_STATED} when it is not stated
     * @param licencesRequired what the opening requires; empty unless licences are waived
     */
    void visit(int group, int industry, List<String> licencesRequired);
  }

  /** How many openings match with what is waived. */
  int count(SeekerProfile person, Query query, Waiver waiver) {
    int[] count = new int[1];
    visit(person, query, waiver, row -> count[0]++, opening -> count[0]++);
    return count[0];
  }

  /** Visits every opening that matches with what is waived, in no order. */
  void visit(SeekerProfile person, Query query, Waiver waiver, Visitor visitor) {
    visit(
        person,
        query,
        waiver,
        row ->
            visitor.visit(
                index.group(row),
                Marks.industry(index.marks[row]),
                waiver.licences() ? index.licencesRequired(row) : List.of()),
        opening ->
            visitor.visit(
                opening.occupation().middle(),
                Marks.industry(opening.industry()),
                waiver.licences() ? opening.licencesRequired() : List.of()));
  }

  /** Visits rows of the index, and openings changed since. */
  private void visit(
      SeekerProfile person,
      Query query,
      Waiver waiver,
      IntConsumer rows,
      Consumer<OpeningProfile> others) {
    OpeningSearch search = take(query);
    search.visit(person, waiver, rows);
    searches.add(search);
    Judge judge = new Judge(index.places, query.strategy(), query.asOf());
    for (OpeningProfile opening : changed.values()) {
      if (query.asksFor(opening.id()) && judge.explain(person, waiver.from(opening)).isMatch()) {
        others.accept(opening);
      }
    }
  }

  private OpeningSearch take(Query query) {
    @Nullable OpeningSearch resting = searches.poll();
    OpeningSearch search = resting == null ? new OpeningSearch(index) : resting;
    search.ask(query, removed);
    return search;
  }
}
