package jp.hashiwatashi.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.RegisterName;
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
  private static final int AT_ONCE = 500;
  private static final int COMMIT_AFTER = 20_000;
  private static final long COMMIT_DELAY_MILLIS = 3_000;
  private static final long RETRY_MILLIS = 5_000;

  /** A record that was told to have changed; all that names it too, where that is an employer. */
  private record Told(RegisterName register, String id) {}

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

  private int uncommitted;

  /**
   * @param folder where the index stands; null to keep it in memory
   */
  Follower(RecordSource source, @Nullable Path folder) {
    this.source = source;
    this.folder = folder;
    thread = Thread.ofPlatform().name("search-following").daemon().unstarted(this::run);
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
        follow(opened);
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

  private void follow(SearchShelf opened) {
    while (!isClosed()) {
      followTold(opened);
      if (startsComparing()) {
        compare(opened);
      } else {
        awaitWork(opened);
      }
    }
  }

  private synchronized boolean startsComparing() {
    boolean starts = compareAll;
    compareAll = false;
    return starts;
  }

  private void awaitWork(SearchShelf opened) {
    boolean commits;
    synchronized (this) {
      if (!closed && told.isEmpty() && !compareAll) {
        pause(uncommitted > 0 ? COMMIT_DELAY_MILLIS : 60_000);
      }
      commits = uncommitted > 0 && told.isEmpty();
    }
    if (commits) {
      opened.commit();
      uncommitted = 0;
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

  private void followTold(SearchShelf opened) {
    Collection<Told> taken = takeTold();
    if (taken.isEmpty()) {
      return;
    }
    Map<RegisterName, Set<String>> ids = new HashMap<>();
    for (Told one : taken) {
      if (one.register() == RegisterName.EMPLOYERS) {
        for (RegisterName register : RegisterName.values()) {
          ids.computeIfAbsent(register, r -> new LinkedHashSet<>())
              .addAll(source.ofEmployer(register, one.id()));
        }
      } else {
        source
            .employersOf(one.register(), one.id())
            .forEach(id ->
                ids.computeIfAbsent(RegisterName.EMPLOYERS, r -> new LinkedHashSet<>()).add(id));
      }
      ids.computeIfAbsent(one.register(), r -> new LinkedHashSet<>()).add(one.id());
    }
    ids.forEach((register, some) -> {
      var open = new ArrayDeque<>(some);
      while (!open.isEmpty()) {
        readAgain(opened, register, upTo(AT_ONCE, open));
      }
    });
    done();
  }

  private static List<String> upTo(int most, Deque<String> open) {
    var ids = new ArrayList<String>(Math.min(most, open.size()));
    while (ids.size() < most && !open.isEmpty()) {
      ids.add(open.remove());
    }
    return ids;
  }

  private void readAgain(SearchShelf opened, RegisterName register, List<String> ids) {
    Set<String> gone = new LinkedHashSet<>(ids);
    List<IndexedRecord> records = source.read(register, ids);
    records.forEach(record -> gone.remove(record.id()));
    opened.put(records);
    gone.forEach(id -> opened.remove(register, id));
    uncommitted += ids.size();
  }

  private void compare(SearchShelf opened) {
    Map<RegisterName, Deque<String>> open = new HashMap<>();
    int total = 0;
    int stale = 0;
    for (RegisterName register : RegisterName.values()) {
      Map<String, Long> known = opened.marks(register);
      var changed = new ArrayDeque<String>();
      int[] count = {0};
      source.forEachMark(
          register,
          (id, mark) -> {
            count[0]++;
            Long before = known.remove(id);
            if (before == null || !before.equals(mark)) {
              changed.add(id);
            }
          });
      known.keySet().forEach(id -> opened.remove(register, id));
      open.put(register, changed);
      uncommitted += known.size();
      total += count[0];
      stale += changed.size();
    }
    report(total - stale, total);
    int done = total - stale;
    for (RegisterName register : RegisterName.values()) {
      Deque<String> changed = open.getOrDefault(register, new ArrayDeque<>());
      while (!changed.isEmpty() && !isClosed()) {
        followTold(opened);
        List<String> some = upTo(AT_ONCE, changed);
        readAgain(opened, register, some);
        done += some.size();
        report(done, total);
        if (uncommitted >= COMMIT_AFTER) {
          opened.commit();
          uncommitted = 0;
        }
      }
    }
    opened.commit();
    uncommitted = 0;
    complete(total);
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
