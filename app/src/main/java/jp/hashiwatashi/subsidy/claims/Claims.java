package jp.hashiwatashi.subsidy.claims;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.subsidy.courses.PeopleAYear;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Records claims, and answers them anew whenever their facts change. */
@Service
public class Claims {

  private final ClaimStore store;
  private final TransactionTemplate transaction;
  private final SignedIn signedIn;
  private final Clock clock;

  Claims(ClaimStore store, TransactionTemplate transaction, SignedIn signedIn, Clock clock) {
    this.store = store;
    this.transaction = transaction;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * An open claim whose facts come to something else under the law as it is known today.
   *
   * @param now what they come to today; what they came to before stands with the claim
   */
  public record Moved(Claim claim, KeptAnswer now) {}

  /** Those that are seen, the next deadline first. */
  public List<Claim> all() {
    return store.all();
  }

  public Optional<Claim> find(long id) {
    return store.find(id);
  }

  /** One that is shown: whom it is about is looked at. */
  public Optional<Claim> look(long id) {
    Optional<Claim> claim = store.find(id);
    claim.map(Claim::personId).ifPresent(store::looked);
    return claim;
  }

  /**
   * Records an estimate.
   *
   * @return the number of the claim
   */
  public long record(
      Course<?> course,
      Facts facts,
      String employerId,
      @Nullable String establishmentId,
      @Nullable String personId) {
    Claim first =
        new Claim(
            0,
            employerId,
            establishmentId,
            personId,
            null,
            course,
            FactTexts.of(course, facts),
            KeptAnswer.of(course.answer(facts)),
            List.of(),
            Claim.Stage.FIRST,
            1,
            signedIn.name(),
            clock.instant());
    return kept(first, store::add);
  }

  /** Keeps other facts. */
  public boolean facts(Claim claim, Facts facts) {
    return change(claim, one -> one.withFacts(FactTexts.of(one.course(), facts), one.at()));
  }

  /**
   * Keeps how far it is. Where the day of application is one of its facts, that fact follows.
   *
   * @param at the claim's new stage
   */
  public boolean stage(Claim claim, Claim.Stage at) {
    Map<String, List<String>> texts = new LinkedHashMap<>(claim.texts());
    Fact<LocalDate> day = claim.course().selectingDay();
    if (at.state() == ClaimState.APPLIED
        && at.appliedOn() != null
        && day.name().equals("applied_on")) {
      texts.put(day.name(), List.of(at.appliedOn().toString()));
    }
    return change(claim, one -> one.withFacts(texts, at));
  }

  /**
   * Lets an office see it.
   *
   * @param office null for none
   */
  public boolean share(Claim claim, @Nullable String office) {
    return change(claim, one -> one.withOffice(office));
  }

  /** Open claims whose answer the law of today changes. */
  public List<Moved> moved() {
    List<Moved> moved = new ArrayList<>();
    for (Claim claim : store.all()) {
      KeptAnswer now = claim.answerNow();
      if (claim.state().isOpen() && !now.says(claim.estimate())) {
        moved.add(new Moved(claim, now));
      }
    }
    return moved;
  }

  /** Keeps what a claim's facts come to today in the place of what they came to before. */
  public boolean takeOver(Claim claim) {
    return change(claim, one -> one);
  }

  private boolean change(Claim claim, UnaryOperator<Claim> to) {
    return kept(to.apply(claim), store::change);
  }

  /** Counts what is to be counted, answers, and keeps, with nobody else counting at the same time. */
  private <T> T kept(Claim claim, Function<Claim, T> keeping) {
    return Objects.requireNonNull(
        transaction.execute(status -> keeping.apply(answered(counted(claim)))));
  }

  /** Where people are limited by year, those of the establishment's other claims are counted. */
  private Claim counted(Claim claim) {
    String establishment = claim.establishmentId();
    OptionalInt year = PeopleAYear.year(claim.facts());
    if (!PeopleAYear.limits(claim.course())
        || establishment == null
        || year.isEmpty()
        || !claim.state().isOpen()) {
      return claim;
    }
    store.alone(establishment);
    List<Facts> others =
        store.filedAt(establishment, claim.course()).stream()
            .filter(other -> other.id() != claim.id())
            .map(Claim::facts)
            .filter(facts -> PeopleAYear.year(facts).equals(year))
            .toList();
    long already =
        PeopleAYear.counted(
            others, claim.facts().find(claim.course().selectingDay()).orElseThrow());
    Map<String, List<String>> texts = new LinkedHashMap<>(claim.texts());
    texts.put(PeopleAYear.already().name(), List.of(Long.toString(already)));
    return claim.withFacts(texts, claim.at());
  }

  /** A claim that is closed keeps the answer of its time. */
  private static Claim answered(Claim claim) {
    Answer answer = claim.course().answer(claim.facts());
    return claim.withAnswer(
        claim.state().isOpen() ? KeptAnswer.of(answer) : claim.estimate(),
        OpenDeadlines.of(answer, claim.state(), claim.texts()));
  }
}
