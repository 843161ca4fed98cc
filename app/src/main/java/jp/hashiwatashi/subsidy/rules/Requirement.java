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
 * @param reads the facts that decide it
 * @param judged what it says of them
 * @param isAssumable whether it is taken for met as long as nobody says otherwise: files have no fact for it
 */
public record Requirement(
    String clause,
    String wording,
    List<Fact<?>> reads,
    Predicate<Facts> judged,
    boolean isAssumable) {

  /** The group of the facts that decide what is assumed otherwise. */
  public static final String ASSUMED = "assumed";

  /** One that facts decide. */
  public static Requirement of(
      String clause, String wording, List<Fact<?>> reads, Predicate<Facts> judged) {
    return new Requirement(clause, wording, reads, judged, false);
  }

  /** One that a yes or no decides. */
  public static Requirement stated(String clause, String wording, Fact<Boolean> fact) {
    return of(clause, wording, List.of(fact), facts -> facts.get(fact));
  }

  /**
   * One that no fact of files tells: named, so that nobody believes that it was judged. Only the screen asks
   * for it.
   *
   * @param name of what the screen asks, the same for ever: {@code on_list}
   */
  public static Requirement assumed(String name, String clause, String wording) {
    Fact<Boolean> fact = Fact.yesNo(ASSUMED + "." + name, wording);
    return new Requirement(clause, wording, List.of(fact), facts -> facts.get(fact), true);
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

  /** The fact that decides it, where it may be assumed. */
  public Fact<?> asked() {
    return reads.getFirst();
  }

  Verdict judge(Facts facts) {
    return Verdict.of(() -> judged.test(facts));
  }
}
