package jp.hashiwatashi.subsidy.claims;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.subsidy.claims.Claim.OpenDeadline;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Deadline;

/** Which deadlines of an answer somebody has still to keep. */
final class OpenDeadlines {

  /** What was done when this fact is known. */
  private static final Map<String, String> DONE_WITH =
      Map.of(
          "reemployed_by", "reemployed_on",
          "hired_by", "hired_on",
          "six_months_after_hiring", "employed_6_months",
          "twelve_months_after_hiring", "employed_12_months");

  private OpenDeadlines() {}

  /** By day; a claim that is closed, or that can't be paid any more, has none. */
  static List<OpenDeadline> of(Answer answer, ClaimState state, Map<String, List<String>> texts) {
    if (!state.isOpen() || answer instanceof Answer.NotPayable) {
      return List.of();
    }
    return answer.deadlines().stream()
        .filter(deadline -> isOpen(deadline, state, texts))
        .map(deadline -> new OpenDeadline(deadline.what(), deadline.on()))
        .toList();
  }

  private static boolean isOpen(
      Deadline deadline, ClaimState state, Map<String, List<String>> texts) {
    String done = DONE_WITH.get(deadline.what());
    return done == null ? !state.isFiled() : !texts.containsKey(done);
  }
}
