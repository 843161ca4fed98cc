package jp.hashiwatashi.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.RegisterName;

/** Reads records again from the registers into one open index; used by one thread. */
final class ShelfUpkeep {

  private static final int AT_ONCE = 500;

  /** A record that was told to have changed; all that names it too, where that is an employer. */
  record Told(RegisterName register, String id) {}

  private final RecordSource source;
  private final SearchShelf shelf;
  private int uncommitted;

  ShelfUpkeep(RecordSource source, SearchShelf shelf) {
    this.source = source;
    this.shelf = shelf;
  }

  /** How many records were read again or removed since the last commit. */
  int uncommitted() {
    return uncommitted;
  }

  void commit() {
    shelf.commit();
    uncommitted = 0;
  }

  void follow(Collection<Told> told) {
    Map<RegisterName, Set<String>> ids = new EnumMap<>(RegisterName.class);
    for (Told one : told) {
      if (one.register() == RegisterName.EMPLOYERS) {
        for (RegisterName register : RegisterName.values()) {
          ids(ids, register).addAll(source.ofEmployer(register, one.id()));
        }
      } else {
        source.employersOf(one.register(), one.id()).forEach(ids(ids, RegisterName.EMPLOYERS)::add);
      }
      ids(ids, one.register()).add(one.id());
    }
    ids.forEach((register, some) -> {
      var open = new ArrayDeque<>(some);
      while (!open.isEmpty()) {
        readSome(register, open);
      }
    });
  }

  private static Set<String> ids(Map<RegisterName, Set<String>> ids, RegisterName register) {
    return ids.computeIfAbsent(register, r -> new LinkedHashSet<>());
  }

  /**
   * Reads the first of the open records again, and takes them from the queue.
   *
   * @return how many
   */
  int readSome(RegisterName register, Deque<String> open) {
    var ids = new ArrayList<String>(Math.min(AT_ONCE, open.size()));
    while (ids.size() < AT_ONCE && !open.isEmpty()) {
      ids.add(open.remove());
    }
    Set<String> gone = new LinkedHashSet<>(ids);
    List<IndexedRecord> records = source.read(register, ids);
    records.forEach(record -> gone.remove(record.id()));
    shelf.put(records);
    remove(register, gone);
    uncommitted += records.size();
    return ids.size();
  }

  /** What of the index is not as the registers are, by their marks; what is gone is removed. */
  Comparison compare() {
    Map<RegisterName, Deque<String>> stale = new EnumMap<>(RegisterName.class);
    int total = 0;
    for (RegisterName register : RegisterName.values()) {
      Map<String, Long> known = shelf.marks(register);
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
      remove(register, known.keySet());
      stale.put(register, changed);
      total += count[0];
    }
    return new Comparison(stale, total);
  }

  private void remove(RegisterName register, Collection<String> ids) {
    ids.forEach(id -> shelf.remove(register, id));
    uncommitted += ids.size();
  }
}
