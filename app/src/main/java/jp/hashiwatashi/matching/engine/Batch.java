package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Answers everyone at once. Askers are worked on sorted by occupation and place, so that what one of
 * them has brought into the cache serves the next; the answers stand in the order asked.
 */
public final class Batch {

  private static final int CHUNK = 128;

  private final int threads;
  private final IntConsumer progress;

  /**
   * @param threads 1 or more
   * @param progress told how many askers have been answered since the last call; from any thread
   */
  public Batch(int threads, IntConsumer progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** The best openings of each person. */
  public Rankings bestOpenings(OpeningIndex index, List<SeekerProfile> people, Query query) {
    return bestOpenings(index, people, query, null);
  }

  /**
   * @param removed rows to pass over; null for none
   */
  Rankings bestOpenings(
      OpeningIndex index, List<SeekerProfile> people, Query query, @Nullable BitSet removed) {
    int k = Math.min(query.k(), Math.max(1, index.size()));
    Query bounded = query.best(k);
    Rankings rankings = new Rankings(people.size(), k, query.strategy().weights());
    int[] order = order(people.size(), i -> nearness(people.get(i), index.places));
    run(
        order,
        () -> {
          OpeningSearch search = new OpeningSearch(index);
          search.ask(bounded, removed);
          return asker -> answer(search, index, people.get(asker), asker, rankings);
        });
    return rankings;
  }

  private static void answer(
      OpeningSearch search, OpeningIndex index, SeekerProfile person, int asker, Rankings into) {
    search.search(person);
    TopK top = search.answers();
    for (int place = 0; place < top.size(); place++) {
      int row = top.item(place);
      into.set(asker, place, index.rank[row], search.parts(row), search.notStated(row));
    }
  }

  /** The best people for each opening. */
  public Rankings bestPeople(SeekerIndex index, List<OpeningProfile> openings, Query query) {
    int k = Math.min(query.k(), Math.max(1, index.size()));
    Query bounded = query.best(k);
    Rankings rankings = new Rankings(openings.size(), k, query.strategy().weights());
    int[] order = order(openings.size(), i -> nearness(openings.get(i)));
    run(
        order,
        () -> {
          SeekerSearch search = new SeekerSearch(index, bounded);
          return asker -> search.answer(openings.get(asker), asker, rankings);
        });
    return rankings;
  }

  private static long nearness(SeekerProfile person, Places places) {
    int middle =
        !person.occupationsWanted().isEmpty()
            ? person.occupationsWanted().getFirst().middle()
            : person.occupationsExperienced().isEmpty()
                ? 0
                : person.occupationsExperienced().getFirst().occupation().middle();
    int home =
        person.homeMunicipality() == NOT_STATED ? 0 : 1 + places.slotOf(person.homeMunicipality());
    return (long) middle << 16 | home;
  }

  private static long nearness(OpeningProfile opening) {
    return (long) (1 + opening.municipality()) << 8 | opening.occupation().middle();
  }

  private static int[] order(int count, IntToLongFunction nearness) {
    long[] keys = new long[count];
    Arrays.setAll(keys, i -> nearness.applyAsLong(i) << 32 | i);
    Arrays.sort(keys);
    int[] order = new int[count];
    Arrays.setAll(order, i -> (int) keys[i]);
    return order;
  }

  private void run(int[] order, Supplier<IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          IntConsumer answering = worker.get();
          for (int from = next.getAndAdd(CHUNK);
              from < order.length;
              from = next.getAndAdd(CHUNK)) {
            int to = Math.min(order.length, from + CHUNK);
            for (int i = from; i < to; i++) {
              answering.accept(order[i]);
            }
            progress.accept(to - from);
          }
        };
    Workers.run(threads, work);
  }
}
