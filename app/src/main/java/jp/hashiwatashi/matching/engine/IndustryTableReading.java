package jp.hashiwatashi.matching.engine;

import java.util.EnumMap;
import java.util.Map;
import jp.hashiwatashi.matching.engine.StrategyJson.Node;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/** The reading of a strategy's {@code industry_table}. */
final class IndustryTableReading {

  private final StrategyProblems problems;
  private final Map<IndustryDivision, Map<IndustryDivision, Integer>> named =
      new EnumMap<>(IndustryDivision.class);
  private int fallback = IndustryTable.USUAL_DEFAULT;

  IndustryTableReading(StrategyProblems problems) {
    this.problems = problems;
  }

  /** The table, the usual one where the file has none. */
  IndustryTable read(@Nullable Node node) {
    if (node != null) {
      Map<String, Node> rows = rows(node, "industry_table");
      rows.forEach((from, row) -> row(from, row, "industry_table." + Shown.of(from)));
    }
    return IndustryTable.of(fallback, named);
  }

  private void row(String from, Node row, String where) {
    if (from.equals("default")) {
      fallback = problems.integer(row, where, IndustryTable.SAME);
      return;
    }
    Map<IndustryDivision, Integer> values = new EnumMap<>(IndustryDivision.class);
    @Nullable IndustryDivision division = division(from, row, where);
    rows(row, where)
        .forEach((to, node) -> {
          String cell = where + "." + Shown.of(to);
          @Nullable IndustryDivision other = division(to, node, cell);
          int value = problems.integer(node, cell, IndustryTable.SAME);
          if (other != null) {
            values.put(other, value);
          }
        });
    if (division != null) {
      named.put(division, values);
    }
  }

  private Map<String, Node> rows(Node node, String where) {
    Map<String, Node> names = node.names();
    if (names == null) {
      problems.add(
          node.line(),
          where,
          where + " が { } ではありません",
          "\"industry_table\": {\"default\": 300, \"E\": {\"R\": 600}} の形で書いてください");
    }
    return names == null ? Map.of() : names;
  }

  private @Nullable IndustryDivision division(String letter, Node node, String where) {
    for (IndustryDivision division : IndustryDivision.values()) {
      if (division.name().equals(letter)) {
        return division;
      }
    }
    problems.add(
        node.line(),
        where,
        "「" + Shown.of(letter) + "」という産業大分類はありません",
        "日本標準産業分類の大分類 A〜T の1文字にしてください");
    return null;
  }
}
