package jp.hashiwatashi.subsidy.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An amount as it is being worked out: its steps, and the facts that it had to read and nobody has
 * stated. Where a fact is missing it goes on with something else in its place, so that one look names
 * all that is missing, and the steps are worth nothing.
 */
public final class Amount {

  private final Facts facts;
  private final List<Step> steps = new ArrayList<>();
  private final Set<Fact<?>> missing = new LinkedHashSet<>();

  public Amount(Facts facts) {
    this.facts = facts;
  }

  /** What the case says, or else this, and the fact is missing. */
  public <T> T read(Fact<T> fact, T instead) {
    if (!facts.knows(fact)) {
      missing.add(fact);
    }
    return facts.find(fact).orElse(instead);
  }

  public long read(Fact<Long> fact) {
    return read(fact, 0L);
  }

  public boolean is(Fact<Boolean> fact) {
    return read(fact, false);
  }

  public void isMissing(Fact<?> fact) {
    missing.add(fact);
  }

  public void step(String label, String clause, long yen) {
    steps.add(new Step(label, clause, yen));
  }

  /** The sum of the steps so far. */
  public long sum() {
    return steps.stream().mapToLong(Step::yen).sum();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  Set<Fact<?>> missing() {
    return missing;
  }
}
