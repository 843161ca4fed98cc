package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.engine.StrategyJson.Node;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/** The reading of a strategy's {@code weights}. */
record WeightsReading(StrategyProblems problems) {

  /** The weights; null when something is wrong with them. */
  @Nullable Weights read(Node root, @Nullable Node node) {
    Map<String, Node> object = node == null ? null : node.names();
    if (node == null || object == null) {
      problems.add(
          node == null ? root.line() : node.line(),
          "weights",
          node == null ? "weights がありません" : "weights が { } ではありません",
          "\"weights\": {\"" + String.join("\": …, \"", codes()) + "\": …} を合計 100 で書いてください");
      return null;
    }
    int before = problems.count();
    checkNames(node, object);
    Map<Part, Integer> weights = new EnumMap<>(Part.class);
    for (Part part : Part.ALL) {
      Node weight = object.get(part.code());
      if (weight != null) {
        weights.put(part, problems.integer(weight, "weights." + part.code(), Weights.SUM));
      }
    }
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (problems.count() == before && sum != Weights.SUM) {
      problems.add(node.line(), "weights", "weights の合計が " + sum + " です", "合計を 100 にしてください");
    }
    return problems.count() == before ? Weights.of(weights) : null;
  }

  /** A name that is not known most probably stands for one that is not there: one mistake, not two. */
  private void checkNames(Node node, Map<String, Node> object) {
    List<String> missing = new ArrayList<>(codes());
    missing.removeAll(object.keySet());
    for (Map.Entry<String, Node> entry : object.entrySet()) {
      if (codes().contains(entry.getKey())) {
        continue;
      }
      String where = "weights." + Shown.of(entry.getKey());
      problems.add(
          entry.getValue().line(),
          where,
          where + " という部分はありません",
          missing.isEmpty()
              ? "消してください"
              : "まだ書かれていない weights." + missing.removeFirst() + " に直してください");
    }
    for (String part : missing) {
      problems.add(
          node.line(), "weights." + part, "weights." + part + " がありません", "整数で書き足してください（数えないなら 0）");
    }
  }

  private static List<String> codes() {
    return Part.ALL.stream().map(Part::code).toList();
  }
}
