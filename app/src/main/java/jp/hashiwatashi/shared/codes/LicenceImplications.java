package jp.hashiwatashi.shared.codes;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which licences let their holder do all that another one allows: a nurse may do what an assistant
 * nurse may. Only what law surely says; the list is incomplete. Nothing is matched by it: an opening
 * that requires a licence requires that one.
 */
public final class LicenceImplications {

  private LicenceImplications() {}

  /**
   * One row of the table.
   *
   * @param code the licence that is held
   * @param implies the licence whose work it allows as well
   * @param source the provision of law
   */
  record Implication(String code, String implies, String source) {}

  /** The rows; what is implied implies in turn. */
  static List<Implication> all() {
    return Shared.ALL;
  }

  /** The codes that those held imply and that are not among them, in their order. */
  public static Set<String> beyond(Collection<String> held) {
    Set<String> implied = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(held);
    while (!open.isEmpty()) {
      for (String code : Shared.DIRECTLY.getOrDefault(open.remove(), Set.of())) {
        if (implied.add(code)) {
          open.add(code);
        }
      }
    }
    implied.removeAll(Set.copyOf(held));
    return implied;
  }

  private static final class Shared {
    static final List<Implication> ALL =
        Rows.ofTable("licence-implications.tsv").stream()
            .map(row -> new Implication(row[0], row[1], row[2]))
            .toList();

    static final Map<String, Set<String>> DIRECTLY = new LinkedHashMap<>();

    static {
      for (Implication row : ALL) {
        DIRECTLY.computeIfAbsent(row.code(), code -> new TreeSet<>()).add(row.implies());
      }
    }
  }
}
