package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposals as they come, one for each thing with all the words that speak for it. */
final class Collected {

  private record Key(Kind kind, String code) {}

  private static final class Entry {
    final List<Found> found = new ArrayList<>();
    int months = Proposal.NOT_TOLD;
  }

  private final Map<Key, Entry> all = new LinkedHashMap<>();

  void add(Kind kind, String code, Found found) {
    entry(kind, code).found.add(found);
  }

  /** More time in an occupation. */
  void addMonths(String code, int months) {
    Entry entry = entry(Kind.EXPERIENCE, code);
    entry.months = Math.max(0, entry.months) + months;
  }

  /** The occupations worked in. */
  List<String> experienced() {
    return all.keySet().stream().filter(k -> k.kind == Kind.EXPERIENCE).map(Key::code).toList();
  }

  boolean isTimeTold(String code) {
    return entry(Kind.EXPERIENCE, code).months != Proposal.NOT_TOLD;
  }

  private Entry entry(Kind kind, String code) {
    return all.computeIfAbsent(new Key(kind, code), key -> new Entry());
  }

  /** By kind, then in the order of the text. */
  List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.forEach((key, entry) -> {
        if (key.kind == kind) {
          int years = entry.months < 0 ? Proposal.NOT_TOLD : entry.months / 12;
          proposals.add(new Proposal(kind, key.code, years, List.copyOf(entry.found)));
        }
      });
    }
    return proposals;
  }
}
