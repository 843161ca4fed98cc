package jp.hashiwatashi.subsidy.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source asks for.
 *
 * @param clause where it stands
 * @param wording as the source puts it
 * @param reads the facts that decide it; empty where no fact tells, and it is only assumed
 * @param judged what it says of them; null where it is only assumed
 */
public record Requirement(
    String clause, String wording, List<Fact<?>> reads, @Nullable Predicate<Facts> judged) {

  /** One that facts decide. */
  public static Requirement of(
      String clause, String wording, List<Fact<?>> reads, Predicate<Facts> judged) {
    return new Requirement(clause, wording, reads, judged);
  }

  /** One that a yes or no decides. */
  public static Requirement stated(String clause, String wording, Fact<Boolean> fact) {
    return new Requirement(clause, wording, List.of(fact), facts -> facts.get(fact));
  }

  /** One that no fact tells: named, so that nobody believes that it was judged. */
  public static Requirement assumed(String clause, String wording) {
    return new Requirement(clause, wording, List.of(), null);
  }

  /** The same clause in the same words. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Requirement one
        && clause.equals(one.clause)
        && wording.equals(one.wording);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clause, wording);
  }

  public boolean isAssumed() {
    return judged == null;
  }

  Verdict judge(Facts facts) {
    Predicate<Facts> clauseOrNull = judged;
    return clauseOrNull == null ? Verdict.MET : Verdict.of(() -> clauseOrNull.test(facts));
  }
}
