package jp.hashiwatashi.subsidy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.shared.page.Page;

/** The figures of law that the program knows, with their days and sources. */
public record LawPage(List<Provision<Map<String, Object>>> provisions) implements Page {

  /**
   * A figure as its table has it.
   *
   * @param name with the groups that it stands in: {@code rate.ORDINARY.SME.senior}
   */
  public record Figure(String name, String value) {}

  /** The figures of a version, in the order of its table. */
  public static List<Figure> figures(Map<String, Object> values) {
    List<Figure> figures = new ArrayList<>();
    add(figures, "", values);
    return figures;
  }

  private static void add(List<Figure> figures, String prefix, Object value) {
    switch (value) {
      case Map<?, ?> group ->
          group.forEach((name, inner) ->
              add(figures, prefix.isEmpty() ? "" + name : prefix + "." + name, inner));
      case List<?> list when list.stream().allMatch(Map.class::isInstance) -> {
        for (int i = 0; i < list.size(); i++) {
          add(figures, prefix + "[" + (i + 1) + "]", list.get(i));
        }
      }
      default -> figures.add(new Figure(prefix, value.toString()));
    }
  }
}
