package jp.hashiwatashi.subsidy.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.shared.law.Provision.NoRuleKnown;
import jp.hashiwatashi.shared.law.Provision.Version;

/**
 * A course of a subsidy: its figures by day, its requirements in the order and wording of the source, its
 * amount. {@link #answer} judges all of them, and none hides another.
 *
 * @param <V> the figures of one version of its law
 */
public abstract class Course<V> {

  private final Provision<V> law;
  private final Provision<Rule<V>> rules;

  /** What is worked out once for a version of the law. */
  private record Rule<V>(V law, List<Requirement> requirements, List<Requirement> assumable) {

    static <V> Rule<V> of(V law, List<Requirement> requirements) {
      return new Rule<>(
          law, requirements, requirements.stream().filter(Requirement::isAssumable).toList());
    }
  }

  /**
   * @param requirements of a version, in the order and wording of the source
   */
  protected Course(Provision<V> law, Function<V, List<Requirement>> requirements) {
    this.law = law;
    this.rules = law.map(figures -> Rule.of(figures, requirements.apply(figures)));
  }

  /** As files write it: {@code placement-contract}. */
  public abstract String name();

  /** As its source calls it, in Japanese. */
  public abstract String title();

  /** The facts that files may state, in the order of the contract. */
  public abstract List<Fact<?>> facts();

  /** What the screen asks besides: whether what is assumed otherwise is so, in the order of the source. */
  public final List<Fact<?>> screenFacts() {
    SequencedSet<Fact<?>> all = new LinkedHashSet<>();
    rules
        .versions()
        .forEach(version ->
            version.value().assumable().stream().map(Requirement::asked).forEach(all::add));
    return List.copyOf(all);
  }

  /** The facts of files, then those of the screen. */
  public final List<Fact<?>> allFacts() {
    return Stream.concat(facts().stream(), screenFacts().stream()).toList();
  }

  /**
   * What the law of a case's day asks for and files have no fact for; without the day that of all versions,
   * and none where no rule is known.
   */
  public final List<Requirement> assumable(Facts facts) {
    return rules.versions().stream()
        .filter(version -> facts.find(selectingDay()).map(version::covers).orElse(true))
        .flatMap(version -> version.value().assumable().stream())
        .distinct()
        .toList();
  }

  /** What a case is known to meet, in the order of the source; nothing as long as no law is chosen. */
  public final List<Requirement> met(Facts facts) {
    return facts.find(selectingDay()).map(rules::on).orElse(null)
            instanceof Version<Rule<V>> version
        ? version.value().requirements().stream()
            .filter(one -> one.judge(facts) == Verdict.MET)
            .toList()
        : List.of();
  }

  /** The day that selects the version of the law. */
  public abstract Fact<LocalDate> selectingDay();

  protected abstract void amount(V law, Amount amount, Facts facts);

  /** As far as the days that they count from are known, in any order. */
  protected abstract List<Deadline> deadlines(V law, Facts facts);

  /** Where claims are filed, as far as the source says. */
  public Filing filing() {
    return Filing.NOT_NAMED;
  }

  /** What cannot be as it was stated, beyond what each fact's kind refuses. */
  public List<FactFault> faults(Facts facts) {
    return List.of();
  }

  /** Its figures by day. */
  public final Provision<V> law() {
    return law;
  }

  /** What it says of a case. */
  public final Answer answer(Facts facts) {
    Optional<LocalDate> day = facts.find(selectingDay());
    return day.isEmpty()
        ? withoutDay(facts)
        : switch (rules.on(day.get())) {
          case Version<Rule<V>> version -> answer(version.value(), facts);
          case NoRuleKnown<Rule<V>> none -> new Answer.NoRuleKnown();
        };
  }

  private Answer answer(Rule<V> rule, Facts facts) {
    List<Requirement> assumed = assumed(rule, facts);
    List<Requirement> unmet =
        rule.requirements().stream().filter(one -> one.judge(facts) == Verdict.UNMET).toList();
    List<Deadline> deadlines = inOrder(deadlines(rule.law(), facts));
    if (!unmet.isEmpty()) {
      return new Answer.NotPayable(unmet, assumed, deadlines);
    }
    Amount amount = new Amount(facts);
    amount(rule.law(), amount, facts);
    Set<Fact<?>> missing = missing(rule, amount, facts);
    return missing.isEmpty()
        ? new Answer.Payable(amount.steps(), assumed, deadlines)
        : new Answer.FactsNeeded(inOrder(missing), assumed, deadlines);
  }

  private List<Requirement> assumed(Rule<V> rule, Facts facts) {
    return rule.assumable().stream().filter(one -> one.judge(facts) == Verdict.OPEN).toList();
  }

  private Set<Fact<?>> missing(Rule<V> rule, Amount amount, Facts facts) {
    Set<Fact<?>> missing = new LinkedHashSet<>(amount.missing());
    for (Requirement one : rule.requirements()) {
      if (!one.isAssumable() && one.judge(facts) == Verdict.OPEN) {
        one.reads().stream().filter(fact -> !facts.knows(fact)).forEach(missing::add);
      }
    }
    missing.removeIf(Fact::isOptional);
    return missing;
  }

  /** No version is chosen: what all of them lack, assume and count is said. */
  private Answer withoutDay(Facts facts) {
    Set<Fact<?>> missing =
        common(rule -> {
          Amount amount = new Amount(facts);
          amount(rule.law(), amount, facts);
          return missing(rule, amount, facts);
        });
    missing.add(selectingDay());
    return new Answer.FactsNeeded(
        inOrder(missing),
        List.copyOf(common(rule -> assumed(rule, facts))),
        inOrder(List.copyOf(common(rule -> deadlines(rule.law(), facts)))));
  }

  private <T> SequencedSet<T> common(Function<Rule<V>, Iterable<T>> of) {
    SequencedSet<T> common = new LinkedHashSet<>();
    boolean first = true;
    for (Version<Rule<V>> version : rules.versions()) {
      List<T> these = new ArrayList<>();
      of.apply(version.value()).forEach(these::add);
      if (first) {
        common.addAll(these);
      }
      common.retainAll(these);
      first = false;
    }
    return common;
  }

  private List<Fact<?>> inOrder(Set<Fact<?>> some) {
    return facts().stream().filter(some::contains).toList();
  }

  private static List<Deadline> inOrder(List<Deadline> some) {
    return some.stream().sorted(Comparator.comparing(Deadline::on)).toList();
  }
}
