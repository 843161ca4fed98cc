package jp.hashiwatashi.subsidy.claims.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.claims.Claim;
import jp.hashiwatashi.subsidy.claims.ClaimState;
import jp.hashiwatashi.subsidy.claims.FilingCounter;
import jp.hashiwatashi.subsidy.claims.KeptAnswer;
import jp.hashiwatashi.subsidy.claims.StageReading;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A claim.
 *
 * @param employer its name
 * @param place name of its establishment; empty for none
 * @param changes whether whoever sees it may change it
 * @param moved what its facts come to today, where that is something else; else null
 * @param counter where it is filed; null where the source names none or the place is not known
 * @param typed of the next stage, where something is wrong with it
 * @param done what was just kept; empty for nothing
 */
public record ClaimPage(
    Claim claim,
    String employer,
    String place,
    boolean changes,
    @Nullable KeptAnswer moved,
    @Nullable FilingCounter counter,
    StageReading.Typed typed,
    List<FieldFault> faults,
    String done,
    LocalDate today)
    implements Page {

  public Facts facts() {
    return claim.facts();
  }

  /** The facts of its files, and what the screen asked besides and somebody said. */
  public List<Fact<?>> told() {
    Facts facts = facts();
    return claim.course().allFacts().stream()
        .filter(fact -> claim.course().facts().contains(fact) || facts.knows(fact))
        .toList();
  }

  /** The answer as the law of today gives it. */
  public Answer answer() {
    return claim.course().answer(facts());
  }

  public List<Choice> nextChoices(Words words) {
    return claim.state().next().stream()
        .map(one -> new Choice(one.name(), words.text("claim.state." + one.code())))
        .toList();
  }

  public List<Choice> officeChoices(Words words) {
    var none = new Choice("", words.text("claim.share.none"));
    var offices =
        CenterOffice.all().stream()
            .map(CenterOffice::name)
            .map(name -> new Choice(name, name))
            .toList();
    return Stream.concat(Stream.of(none), offices.stream()).toList();
  }

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(one -> one.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }

  /** Whether one that was recorded by mistake may be taken back. */
  public boolean goesBack() {
    return changes && claim.state() != ClaimState.ESTIMATED;
  }

  /** Whether its facts may be changed. */
  public boolean asks() {
    return changes && claim.state().isOpen();
  }

  /** Its facts in the form of the estimate, from where they come back to it. */
  public String estimate() {
    Address address =
        Address.of("/subsidies", claim.course().name())
            .with("claim", claim.id())
            .with("version", claim.version());
    for (Map.Entry<String, List<String>> fact : claim.texts().entrySet()) {
      for (String text : fact.getValue()) {
        address = address.with(fact.getKey(), text);
      }
    }
    return address.toString();
  }

  /** What was decided beside what was estimated; null before a decision to pay. */
  public @Nullable Long difference() {
    Long decided = claim.at().decidedYen();
    return decided == null || claim.estimate().yen() == null
        ? null
        : (Long) (decided - Objects.requireNonNull(claim.estimate().yen()));
  }
}
