package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.time.ZoneId;
import jp.hashiwatashi.register.sample.DemoRegisters;

/** The demonstration's registers, for tests of screens; all people and employers are made up. */
public final class SmallRegisters {

  private static boolean full;

  private SmallRegisters() {}

  /** Fills the registers that all tests of the whole application share. */
  public static synchronized void fillOnce(SendingRecordStore people, OpeningStore openings) {
    if (full) {
      return;
    }
    var demo = DemoRegisters.of(LocalDate.now(ZoneId.systemDefault()));
    people.addAll(
        demo.people()
            .map(p ->
                new SendingRecord(
                    p.profile(),
                    p.name(),
                    p.kana(),
                    p.formerEmployer(),
                    "東京",
                    "見本 花子",
                    p.career(),
                    "",
                    p.exampleOf(),
                    0,
                    null)));
    openings.addAll(
        demo.openings()
            .map(o -> new Opening(o.profile(), o.employer(), o.work(), o.exampleOf(), 0, null)));
    full = true;
  }

  /** The same opening with nobody missing. */
  public static Opening filled(Opening opening) {
    var p = opening.profile();
    return with(
        opening,
        new OpeningProfile(
            p.id(),
            p.employerId(),
            p.moves(),
            p.headcount(),
            p.headcount(),
            p.occupation(),
            p.industry(),
            p.municipality(),
            p.remote(),
            p.monthlyWageMinYen(),
            p.monthlyWageMaxYen(),
            p.employmentType(),
            p.weeklyHours(),
            p.nightWork(),
            p.licencesRequired(),
            p.licencesWelcome(),
            p.skillsWelcome(),
            p.experienceYears(),
            p.ageMin(),
            p.ageMax(),
            p.ageLimitGround(),
            p.startOn(),
            p.latestStartOn(),
            p.months(),
            p.expiresOn()));
  }

  /** What the opening said before, as a change of what it says now. */
  public static Opening vacantAgain(Opening now, Opening before) {
    return with(now, before.profile());
  }

  private static Opening with(Opening opening, OpeningProfile profile) {
    return new Opening(
        profile,
        opening.employer(),
        opening.work(),
        opening.exampleOf(),
        opening.version(),
        opening.updatedAt());
  }
}
