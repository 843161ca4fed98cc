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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.shared.calendar.FiscalYears;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.subsidy.courses.Courses;
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

  /** The course whose people are limited by establishment and year. */
  private static final Course<?> LIMITED =
      Courses.ALL.stream().filter(PeopleAYear::limits).findFirst().orElseThrow();

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
    claim.filter(one -> one.personId() != null).ifPresent(store::looked);
    return claim;
  }

  /**
   * Records an estimate; the same once only with a form, however often it is sent.
   *
   * @param form null for none
   * @return the number of the claim
   */
  public long record(
      Course<?> course,
      Facts facts,
      String employerId,
      @Nullable String establishmentId,
      @Nullable String personId,
      @Nullable UUID form) {
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
    return kept(
        first,
        claim ->
            store
                .add(claim, form)
                .or(() ->
                    Optional.ofNullable(form)
                        .flatMap(store::of)
                        .filter(one -> isSame(one, first))
                        .map(Claim::id))
                .or(() -> store.add(claim, null))
                .orElseThrow());
  }

  /** Whether a claim was recorded with what another says; the people of the year are counted, not said. */
  private static boolean isSame(Claim one, Claim said) {
    return one.course().equals(said.course())
        && one.employerId().equals(said.employerId())
        && Objects.equals(one.establishmentId(), said.establishmentId())
        && Objects.equals(one.personId(), said.personId())
        && said.texts().entrySet().stream()
            .filter(fact -> !fact.getKey().equals(PeopleAYear.already().name()))
            .allMatch(fact -> fact.getValue().equals(one.texts().get(fact.getKey())));
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
    LocalDate on = claim.facts().find(claim.course().selectingDay()).orElseThrow();
    long already = already(establishment, on, claim.id());
    Map<String, List<String>> texts = new LinkedHashMap<>(claim.texts());
    texts.put(PeopleAYear.already().name(), List.of(Long.toString(already)));
    return claim.withFacts(texts, claim.at());
  }

  /** How many people an establishment applied for already in the fiscal year of a day. */
  public long already(String establishmentId, LocalDate on) {
    return already(establishmentId, on, 0);
  }

  private long already(String establishmentId, LocalDate on, long without) {
    OptionalInt year = OptionalInt.of(FiscalYears.of(on));
    List<Facts> others =
        store.filedAt(establishmentId, LIMITED).stream()
            .filter(other -> other.id() != without)
            .map(Claim::facts)
            .filter(facts -> PeopleAYear.year(facts).equals(year))
            .toList();
    return PeopleAYear.counted(others, on);
  }

  /** A claim that is closed keeps the answer of its time. */
  private static Claim answered(Claim claim) {
    Answer answer = claim.course().answer(claim.facts());
    return claim.withAnswer(
        claim.state().isOpen() ? KeptAnswer.of(answer) : claim.estimate(),
        OpenDeadlines.of(answer, claim.state(), claim.texts()));
  }
}
