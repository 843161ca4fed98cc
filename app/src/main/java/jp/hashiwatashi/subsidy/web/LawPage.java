package jp.hashiwatashi.subsidy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;

/** The figures of law that the program knows, with their days and sources. */
public record LawPage(List<Provision<Map<String, Object>>> provisions) implements Page {

  /**
   * A figure as people read it.
   *
   * @param name with the groups that it stands in: 助成率 › 通常 › 中小企業事業主
   */
  public record Figure(String name, String value) {}

  /** The figures of a version, in the order of its table. */
  public static List<Figure> figures(Map<String, Object> values, Words words) {
    List<Figure> figures = new ArrayList<>();
    add(figures, "", values, words);
    return figures;
  }

  private static void add(List<Figure> figures, String group, Object value, Words words) {
    switch (value) {
      case Map<?, ?> inner ->
          inner.forEach((name, one) ->
              add(figures, within(group, words.text("law.key." + name)), one, words));
      case List<?> rows when rows.stream().allMatch(Map.class::isInstance) -> {
        for (int i = 0; i < rows.size(); i++) {
          add(figures, within(group, words.text("law.row", i + 1)), rows.get(i), words);
        }
      }
      case List<?> several ->
          figures.add(
              new Figure(
                  group,
                  several.stream()
                      .map(one -> told(one, words))
                      .collect(Collectors.joining(" / "))));
      default -> figures.add(new Figure(group, told(value, words)));
    }
  }

  private static String within(String group, String name) {
    return group.isEmpty() ? name : group + " › " + name;
  }

  /** A part of something is written as its source has it: 2/3. */
  private static String told(Object value, Words words) {
    return value instanceof Number number ? words.number(number.longValue()) : value.toString();
  }
}
