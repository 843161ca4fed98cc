package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/**
 * What an opening offers, beyond what matching reads. What was not stated is null, or {@link
 * OpeningProfile#NOT_STATED}.
 *
 * @param wage as offered
 * @param daysOff a year, 0 to 365
 * @param holidays which days are free, as typed
 * @param wageBearer of a secondment
 */
public record OfferedTerms(
    @Nullable OfferedWage wage,
    int daysOff,
    @Nullable String holidays,
    @Nullable WageBearer wageBearer) {

  /** Who bears the wages of a secondment. */
  public enum WageBearer {
    SENDER("送出企業"),
    RECEIVER("受入企業"),
    BOTH("両者で分担");

    private final String japaneseName;

    WageBearer(String japaneseName) {
      this.japaneseName = japaneseName;
    }

    public String japaneseName() {
      return japaneseName;
    }
  }

  /** What the profile alone tells: a monthly wage, if any. */
  public static OfferedTerms of(OpeningProfile profile) {
    long from = profile.monthlyWageMinYen();
    long to = profile.monthlyWageMaxYen();
    boolean stated = from != OpeningProfile.NOT_STATED || to != OpeningProfile.NOT_STATED;
    return new OfferedTerms(
        stated ? new OfferedWage(OfferedWage.Unit.MONTHLY, from, to) : null,
        OpeningProfile.NOT_STATED,
        null,
        null);
  }

  /** The profile with what the offered wage comes to a month; none where no wage is offered. */
  public OpeningProfile paying(OpeningProfile profile) {
    return wage == null
        ? profile.paid(OpeningProfile.NOT_STATED, OpeningProfile.NOT_STATED)
        : profile.paid(
            wage.monthlyFromYen(profile.weeklyHours(), daysOff),
            wage.monthlyToYen(profile.weeklyHours(), daysOff));
  }

  /** Whether the profile's monthly wage is what the offered one comes to. */
  boolean agreeWith(OpeningProfile profile) {
    OpeningProfile paid = paying(profile);
    return paid.monthlyWageMinYen() == profile.monthlyWageMinYen()
        && paid.monthlyWageMaxYen() == profile.monthlyWageMaxYen();
  }
}
