package jp.hashiwatashi.subsidy.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.facts.CaseSubject;
import jp.hashiwatashi.subsidy.facts.KnownFact;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A case of a course, as far as it is typed, and what it comes to.
 *
 * @param takesOver whether any of its facts may be known already
 * @param places establishments of one's own for which it may be counted
 * @param subject whom it is about, as far as somebody said so
 * @param taken facts that stand in the form because they were known already
 * @param answer null before anything is typed and while something is wrong with it
 * @param moved what changed since the answer before; null where there was none
 */
public record CasePage(
    Course<?> course,
    boolean takesOver,
    List<Choice> places,
    CaseSubject subject,
    FactsForm form,
    List<KnownFact> taken,
    @Nullable Answer answer,
    @Nullable Moved moved)
    implements Page {

  public List<FieldFault> faults() {
    return form.faults();
  }

  /** Where a fact was taken from; null where it was typed or is not stated. */
  public @Nullable Link from(Fact<?> fact) {
    return taken.stream()
        .filter(one -> one.fact().equals(fact.name()))
        .map(KnownFact::from)
        .findFirst()
        .orElse(null);
  }

  /** One's establishments to choose from, and none. */
  public List<Choice> placeChoices(Words words) {
    return Stream.concat(Stream.of(new Choice("", words.text("claim.place.none"))), places.stream())
        .toList();
  }

  /** Names of the facts that are asked for still. */
  public Set<String> missing() {
    return answer instanceof Answer.FactsNeeded needed
        ? needed.missing().stream().map(Fact::name).collect(Collectors.toSet())
        : Set.of();
  }

  /** What it comes to in a word; empty without an answer. */
  public String outcome(Words words) {
    return answer == null ? "" : Moved.sum(answer, words);
  }

  /** Facts that stand by themselves. */
  public List<Fact<?>> plain() {
    return course.facts().stream().filter(fact -> fact.group().isEmpty()).toList();
  }

  /** What files have no fact for, by the law of the case's day. */
  public List<Requirement> assumable() {
    return course.assumable(form.facts());
  }

  /** How many of those somebody has answered. */
  public long answered() {
    return assumable().stream().filter(one -> form.facts().knows(one.asked())).count();
  }

  /** Facts that are items of a group. */
  public List<Fact<?>> grouped() {
    return course.facts().stream().filter(fact -> !fact.group().isEmpty()).toList();
  }
}
