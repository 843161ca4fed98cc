package jp.hashiwatashi.matching.engine;

import java.util.List;
import jp.hashiwatashi.register.OpeningProfile;

/**
 * What employers are taken not to insist on while openings are counted.
 *
 * @param licences no licence is required
 * @param oneYear one year of experience less is asked, where any is
 */
record Waiver(boolean licences, boolean oneYear) {

  static final Waiver NONE = new Waiver(false, false);
  static final Waiver ONE_YEAR = new Waiver(false, true);

  Waiver and(Waiver other) {
    return new Waiver(licences || other.licences, oneYear || other.oneYear);
  }

  Waiver andLicences() {
    return new Waiver(true, oneYear);
  }

  /** The years word of a gate, so that it passes what one year less lets pass. */
  long years(long gateYears) {
    return oneYear ? Gate.oneYearMore(gateYears) : gateYears;
  }

  /** The opening as it would be. */
  OpeningProfile from(OpeningProfile o) {
    if (!licences && !oneYear) {
      return o;
    }
    return new OpeningProfile(
        o.id(),
        o.employerId(),
        o.moves(),
        o.headcount(),
        o.filled(),
        o.occupation(),
        o.industry(),
        o.municipality(),
        o.remote(),
        o.monthlyWageMinYen(),
        o.monthlyWageMaxYen(),
        o.employmentType(),
        o.weeklyHours(),
        o.nightWork(),
        licences ? List.of() : o.licencesRequired(),
        o.licencesWelcome(),
        o.skillsWelcome(),
        oneYear ? Math.max(0, o.experienceYears() - 1) : o.experienceYears(),
        o.ageMin(),
        o.ageMax(),
        o.ageLimitGround(),
        o.startOn(),
        o.latestStartOn(),
        o.months(),
        o.expiresOn());
  }
}
