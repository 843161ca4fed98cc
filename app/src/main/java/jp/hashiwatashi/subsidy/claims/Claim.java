package jp.hashiwatashi.subsidy.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.calendar.FiscalYears;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a subsidy, as it is recorded.
 *
 * @param establishmentId where the measure is carried out; null for none in particular
 * @param personId whom it is about; null for nobody in particular
 * @param office that the employer lets see it; null for none
 * @param texts its facts in one form each, by name
 * @param estimate what its facts came to when they were kept
 * @param deadlines what is still to be done, by day
 * @param at how far it is, and since when
 */
public record Claim(
    long id,
    String employerId,
    @Nullable String establishmentId,
    @Nullable String personId,
    @Nullable String office,
    Course<?> course,
    Map<String, List<String>> texts,
    KeptAnswer estimate,
    List<OpenDeadline> deadlines,
    Stage at,
    long version,
    String madeBy,
    Instant updatedAt) {

  /**
   * How far a claim is.
   *
   * @param certifiedOn the plan; null for not, as all that follows
   * @param decidedOn to pay or to refuse
   * @param reason why it was refused, given back or left; empty for none
   */
  public record Stage(
      ClaimState state,
      @Nullable LocalDate certifiedOn,
      @Nullable LocalDate appliedOn,
      @Nullable LocalDate decidedOn,
      @Nullable Long decidedYen,
      @Nullable LocalDate repaidOn,
      @Nullable Long repaidYen,
      String reason) {

    /** Of one that nothing was done about yet. */
    static final Stage FIRST =
        new Stage(ClaimState.ESTIMATED, null, null, null, null, null, null, "");
  }

  /** A day that has not been kept yet. */
  public record OpenDeadline(String what, LocalDate on) {}

  public Facts facts() {
    return FactTexts.read(course, texts);
  }

  public ClaimState state() {
    return at.state();
  }

  Claim withOffice(@Nullable String other) {
    return new Claim(
        id,
        employerId,
        establishmentId,
        personId,
        other,
        course,
        texts,
        estimate,
        deadlines,
        at,
        version,
        madeBy,
        updatedAt);
  }

  Claim withFacts(Map<String, List<String>> others, Stage stage) {
    return new Claim(
        id,
        employerId,
        establishmentId,
        personId,
        office,
        course,
        others,
        estimate,
        deadlines,
        stage,
        version,
        madeBy,
        updatedAt);
  }

  Claim withAnswer(KeptAnswer answer, List<OpenDeadline> open) {
    return new Claim(
        id,
        employerId,
        establishmentId,
        personId,
        office,
        course,
        texts,
        answer,
        open,
        at,
        version,
        madeBy,
        updatedAt);
  }

  /** The next day that must not be missed; null for none. */
  public @Nullable OpenDeadline next() {
    return deadlines.isEmpty() ? null : deadlines.getFirst();
  }

  /** What its facts come to under the law as it is known today. */
  public KeptAnswer answerNow() {
    return KeptAnswer.of(course.answer(facts()));
  }

  /** The fiscal year that it counts for: of its application, else of the day that selects its law; 0 for none. */
  public int fiscalYear() {
    LocalDate day =
        at.appliedOn() == null ? facts().find(course.selectingDay()).orElse(null) : at.appliedOn();
    return day == null ? 0 : FiscalYears.of(day);
  }
}
