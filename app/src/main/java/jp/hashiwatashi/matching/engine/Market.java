package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * The people and openings of the moment, ready to be asked by many threads while records change. A
 * record that was put or removed is in the next answer; when enough has gathered, the indexes are
 * built anew beside the running answers.
 */
public final class Market {

  /** How many changes are judged one by one before the index is built anew. */
  private static final int MERGE_AT = 400;

  private final Places places;
  private final Side<SeekerProfile, SeekerShelf> people;
  private final Side<OpeningProfile, OpeningShelf> openings;

  /**
   * @param merging runs the building of new indexes; one that runs it at once makes changes wait
   */
  public Market(Places places, Executor merging) {
    this(places, merging, MERGE_AT);
  }

  /** With another number of changes after which the index is built anew. */
  Market(Places places, Executor merging, int mergeAt) {
    this.places = places;
    people =
        new Side<>(
            SeekerProfile::id,
            all -> SeekerShelf.of(SeekerIndex.of(places, all)),
            SeekerShelf::with,
            SeekerShelf::without,
            SeekerShelf::pending,
            merging,
            mergeAt);
    openings =
        new Side<>(
            OpeningProfile::id,
            all -> OpeningShelf.of(OpeningIndex.of(places, all)),
            OpeningShelf::with,
            OpeningShelf::without,
            OpeningShelf::pending,
            merging,
            mergeAt);
  }

  /** Replaces everything. */
  public void load(Iterable<SeekerProfile> allPeople, Iterable<OpeningProfile> allOpenings) {
    people.load(allPeople);
    openings.load(allOpenings);
  }

  public void put(SeekerProfile person) {
    people.put(person);
  }

  public void put(OpeningProfile opening) {
    openings.put(opening);
  }

  public void removeSeeker(String id) {
    people.remove(id);
  }

  public void removeOpening(String id) {
    openings.remove(id);
  }

  /** The best openings for a person, who need not be in the market; best first, at most k. */
  public List<Candidate> bestOpenings(SeekerProfile person, Query query) {
    return openings.shelf().best(person, query);
  }

  /** The best people for an opening, which need not be in the market; best first, at most k. */
  public List<Candidate> bestPeople(OpeningProfile opening, Query query) {
    return people.shelf().best(opening, query);
  }

  public Places places() {
    return places;
  }

  /** The openings of this moment, to be asked about many people at once. */
  public OpeningStock openings() {
    return new OpeningStock(openings.shelf());
  }

  /** What the market knows of an opening at this moment; null when it is not there. */
  public @Nullable OpeningProfile opening(String id) {
    return openings.find(id);
  }

  /** What the market knows of a person at this moment; null when they are not there. */
  public @Nullable SeekerProfile seeker(String id) {
    return people.find(id);
  }

  /** How many openings match a person. */
  public int countOpenings(SeekerProfile person, Query query) {
    return openings.shelf().count(person, query, Waiver.NONE);
  }

  /** How many people match an opening. */
  public int countPeople(OpeningProfile opening, Query query) {
    return people.shelf().count(opening, query);
  }

  /** How many more openings would match if the person relaxed one thing, or two; see there. */
  public List<Relaxation> relaxations(SeekerProfile person, Query query) {
    return new Relaxing(places, openings.shelf(), person, query).all();
  }

  /** Judges one pair in full. */
  public Explanation explain(SeekerProfile person, OpeningProfile opening, Query query) {
    return new Judge(places, query.strategy(), query.asOf()).explain(person, opening);
  }

  /** Metres between home and workplace, or -1 when either is not stated. */
  public long distance(SeekerProfile person, OpeningProfile opening) {
    return Judge.distance(places, person, opening);
  }

  /** How a shelf takes up one more thing. */
  @FunctionalInterface
  private interface Taking<S, T> {
    S apply(S shelf, T thing);
  }

  /** One side of the market: all its records, and the shelf that answers from them. */
  private static final class Side<P, S> {
    private final Function<P, String> id;
    private final Function<List<P>, S> building;
    private final Taking<S, P> with;
    private final Taking<S, String> without;
    private final Function<S, Integer> pending;
    private final Executor merging;
    private final int mergeAt;
    private final Map<String, P> all = new LinkedHashMap<>();
    private volatile S shelf;
    private @Nullable Set<String> changedSince;

    Side(
        Function<P, String> id,
        Function<List<P>, S> building,
        Taking<S, P> with,
        Taking<S, String> without,
        Function<S, Integer> pending,
        Executor merging,
        int mergeAt) {
      this.id = id;
      this.building = building;
      this.with = with;
      this.without = without;
      this.pending = pending;
      this.merging = merging;
      this.mergeAt = mergeAt;
      shelf = building.apply(List.of());
    }

    S shelf() {
      return shelf;
    }

    synchronized @Nullable P find(String which) {
      return all.get(which);
    }

    synchronized void load(Iterable<P> records) {
      all.clear();
      records.forEach(record -> all.put(id.apply(record), record));
      changedSince = null;
      shelf = building.apply(List.copyOf(all.values()));
    }

    synchronized void put(P record) {
      all.put(id.apply(record), record);
      shelf = with.apply(shelf, record);
      changed(id.apply(record));
    }

    synchronized void remove(String gone) {
      all.remove(gone);
      shelf = without.apply(shelf, gone);
      changed(gone);
    }

    private void changed(String which) {
      if (changedSince != null) {
        changedSince.add(which);
      } else if (pending.apply(shelf) >= mergeAt) {
        Set<String> since = new HashSet<>();
        changedSince = since;
        List<P> records = new ArrayList<>(all.values());
        merging.execute(() -> merge(records, since));
      }
    }

    private void merge(List<P> records, Set<String> since) {
      S merged;
      try {
        merged = building.apply(records);
      } catch (RuntimeException | Error e) {
        // The shelf in use stays exact; the next change tries again.
        forget(since);
        throw e;
      }
      takeUp(merged, since);
    }

    private synchronized void forget(Set<String> since) {
      if (changedSince == since) {
        changedSince = null;
      }
    }

    private synchronized void takeUp(S merged, Set<String> since) {
      if (changedSince != since) {
        return; // everything was replaced meanwhile
      }
      S now = merged;
      for (String which : since) {
        @Nullable P record = all.get(which);
        now = record == null ? without.apply(now, which) : with.apply(now, record);
      }
      changedSince = null;
      shelf = now;
    }
  }
}
