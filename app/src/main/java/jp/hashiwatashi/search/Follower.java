package jp.hashiwatashi.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.search.ShelfUpkeep.Told;
import jp.hashiwatashi.shared.background.SystemWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index as the registers are, on a thread of its own. It starts by comparing every record's
 * mark with the one in the index, so that whatever a crash left undone is done; then it reads again
 * what it is told has changed. What is told goes before what is compared: right after a save a record
 * is found even while the index is being built.
 */
final class Follower implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Follower.class);
  private static final int COMMIT_AFTER = 20_000;
  private static final long COMMIT_DELAY_MILLIS = 3_000;
  private static final long RETRY_MILLIS = 5_000;

  private final RecordSource source;
  private final @Nullable Path folder;
  private final Thread thread;

  // All below are guarded by this object's lock.
  private final Set<Told> told = new LinkedHashSet<>();
  private boolean compareAll = true;
  private boolean busy;
  private boolean closed;
  private IndexState state = new IndexState(false, 0, 0);
  private @Nullable SearchShelf shelf;

  /**
   * @param folder where the index stands; null to keep it in memory
   */
  Follower(RecordSource source, @Nullable Path folder) {
    this.source = source;
    this.folder = folder;
    thread =
        Thread.ofPlatform()
            .name("search-following")
            .daemon()
            .unstarted(() -> SystemWork.as("search", this::run));
  }

  void start() {
    thread.start();
  }

  /** Records of these ids changed, came or went; of an employer, with all that belongs to it. */
  synchronized void tell(RegisterName register, String id) {
    told.add(new Told(register, id));
    notifyAll();
  }

  /** More changed than can be told one by one. */
  synchronized void tellMany() {
    compareAll = true;
    state = new IndexState(false, 0, 0);
    notifyAll();
  }

  synchronized IndexState state() {
    return state;
  }

  /**
   * The index, as soon as it holds what was told before; what is still being compared is not waited
   * for.
   *
   * @param patience how long to wait; the index as it is by then
   * @return null when there is none yet
   */
  synchronized @Nullable SearchShelf upToDate(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!closed && (shelf == null || busy || !told.isEmpty())) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0 || !pause(left)) {
        break;
      }
    }
    return shelf;
  }

  /** Waits until all is compared; for tests and measurements. */
  synchronized void awaitComplete() {
    while (!closed && (!state.complete() || busy || !told.isEmpty())) {
      if (!pause(RETRY_MILLIS)) {
        return;
      }
    }
  }

  private boolean pause(long millis) {
    try {
      wait(millis);
      return true;
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void run() {
    while (!isClosed()) {
      try (SearchShelf opened = SearchShelf.open(folder)) {
        publish(opened);
        follow(new ShelfUpkeep(source, opened));
        publish(null);
      } catch (RuntimeException e) {
        publish(null);
        log.error("The search index could not follow the registers; it tries again", e);
        rest();
      }
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void publish(@Nullable SearchShelf opened) {
    shelf = opened;
    busy = false;
    if (opened == null) {
      compareAll = true;
      state = new IndexState(false, 0, 0);
    }
    notifyAll();
  }

  private synchronized void rest() {
    if (!closed) {
      pause(RETRY_MILLIS);
    }
  }

  private void follow(ShelfUpkeep upkeep) {
    while (!isClosed()) {
      followTold(upkeep);
      if (startsComparing()) {
        compare(upkeep);
      } else {
        awaitWork(upkeep);
      }
    }
  }

  private synchronized boolean startsComparing() {
    boolean starts = compareAll;
    compareAll = false;
    return starts;
  }

  private void awaitWork(ShelfUpkeep upkeep) {
    boolean commits;
    synchronized (this) {
      if (!closed && told.isEmpty() && !compareAll) {
        pause(upkeep.uncommitted() > 0 ? COMMIT_DELAY_MILLIS : 60_000);
      }
      commits = upkeep.uncommitted() > 0 && told.isEmpty();
    }
    if (commits) {
      upkeep.commit();
    }
  }

  private synchronized Collection<Told> takeTold() {
    var taken = new ArrayList<>(told);
    told.clear();
    busy = !taken.isEmpty();
    return taken;
  }

  private synchronized void done() {
    busy = false;
    notifyAll();
  }

  private void followTold(ShelfUpkeep upkeep) {
    Collection<Told> taken = takeTold();
    if (!taken.isEmpty()) {
      upkeep.follow(taken);
      done();
    }
  }

  private void compare(ShelfUpkeep upkeep) {
    Comparison comparison = upkeep.compare();
    do {
      report(comparison.done(), comparison.total());
      followTold(upkeep);
      if (upkeep.uncommitted() >= COMMIT_AFTER) {
        upkeep.commit();
      }
    } while (!isClosed() && comparison.goOn(upkeep));
    upkeep.commit();
    complete(comparison.total());
  }

  private synchronized void report(int done, int total) {
    if (!compareAll) {
      state = new IndexState(false, done, total);
    }
  }

  private synchronized void complete(int total) {
    if (!compareAll && !closed) {
      state = new IndexState(true, total, total);
    }
    notifyAll();
  }

  /** What was not followed by now is, when it starts the next time. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }
}
