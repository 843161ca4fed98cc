package jp.hashiwatashi.workbench.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;
import org.jspecify.annotations.Nullable;

/**
 * One of the demonstration's examples: who is to be placed, and where they may go.
 *
 * @param title what it shows
 */
public record Example(String title, List<SendingRecord> people, List<Opening> openings) {

  private static final String MARK = "例：";
  private static final int NAMED = 3;

  /** The marked records by their example: first those of many people, then by the people's ids. */
  static List<Example> among(List<SendingRecord> people, List<Opening> openings) {
    Map<String, Example> byTitle = new LinkedHashMap<>();
    people.forEach(p -> of(byTitle, p.exampleOf()).people.add(p));
    openings.forEach(o -> of(byTitle, o.exampleOf()).openings.add(o));
    return byTitle.values().stream()
        .sorted(Comparator.comparing((Example e) -> !e.isGroup()))
        .toList();
  }

  private static Example of(Map<String, Example> byTitle, @Nullable String mark) {
    String title = mark == null ? "" : mark.startsWith(MARK) ? mark.substring(MARK.length()) : mark;
    return byTitle.computeIfAbsent(
        title, t -> new Example(t, new ArrayList<>(), new ArrayList<>()));
  }

  /** Whether there are more people than are named one by one. */
  public boolean isGroup() {
    return people.size() > NAMED;
  }

  /** What the ids of all its people begin with: a search for it finds just them. */
  public String peopleSearch() {
    return common(people.stream().map(SendingRecord::id).toList());
  }

  /** What the ids of all its openings begin with. */
  public String openingsSearch() {
    return common(openings.stream().map(Opening::id).toList());
  }

  private static String common(List<String> ids) {
    String common = ids.isEmpty() ? "" : ids.getFirst();
    for (String id : ids) {
      while (!id.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common;
  }
}
