package jp.hashiwatashi.matching.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.matching.engine.StrategyFault.Problem;
import jp.hashiwatashi.matching.engine.StrategyJson.Node;

/** What was found to be wrong with a strategy file so far, in the order in which it was found. */
final class StrategyProblems {

  private final List<Problem> found = new ArrayList<>();

  void add(int line, String where, String what, String mend) {
    found.add(new Problem(line, where, what, mend));
  }

  int count() {
    return found.size();
  }

  StrategyFault fault() {
    return new StrategyFault(found);
  }

  /** The whole number that stands there; 0 and a problem when it is none from 0 to the most. */
  int integer(Node node, String where, int most) {
    if (node.value() instanceof BigInteger number
        && number.signum() >= 0
        && number.compareTo(BigInteger.valueOf(most)) <= 0) {
      return number.intValue();
    }
    add(
        node.line(),
        where,
        where + " が 0 から " + most + " までの整数ではありません",
        "0 から " + most + " までの整数を、引用符なしで書いてください");
    return 0;
  }
}
