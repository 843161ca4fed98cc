package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.register.sample.DemoRegisters;
import org.jspecify.annotations.Nullable;

/** The demonstration's registers, for tests of screens; all people and employers are made up. */
public final class SmallRegisters {

  private static boolean full;

  private SmallRegisters() {}

  /** Fills the registers that all tests of the whole application share. */
  public static synchronized void fillOnce(Registers registers) {
    if (full) {
      return;
    }
    var demo = DemoRegisters.of(LocalDate.now(WebTest.CLOCK));
    registers.employers().addAll(demo.employers());
    registers.establishments().addAll(demo.establishments());
    registers.contacts().addAll(demo.contacts());
    registers.people().addAll(demo.people());
    registers.openings().addAll(demo.openings());
    full = true;
  }

  /** The same opening with nobody missing. */
  public static Opening filled(Opening opening) {
    var p = opening.profile();
    return with(opening, profile(p, p.id(), p.employerId(), p.headcount(), p.skillsWelcome()));
  }

  /** What the opening said before, as a change of what it says now. */
  public static Opening vacantAgain(Opening now, Opening before) {
    return with(now, before.profile());
  }

  /** The same person again, not yet saved, with another id and this text wherever a text may stand. */
  public static SendingRecord named(SendingRecord like, String id, String text) {
    var p = like.profile();
    return new SendingRecord(
        new SeekerProfile(
            id,
            p.birthDate(),
            p.employerId(),
            p.moves(),
            p.homeMunicipality(),
            p.maxCommuteKm(),
            p.relocation(),
            p.occupationsWanted(),
            p.occupationsExperienced(),
            p.industriesExperienced(),
            p.licences(),
            List.of(text),
            p.minMonthlyWageYen(),
            p.employmentTypes(),
            p.weeklyHoursMin(),
            p.weeklyHoursMax(),
            p.nightWork(),
            p.availableFrom(),
            p.availableUntil()),
        new Person(text, text, null, text, text, text),
        new Separation(text, null, null, null, null),
        new Support(null, null, text, text),
        text,
        text,
        List.of(),
        null,
        0,
        null);
  }

  /** The same person by another name. */
  public static SendingRecord called(SendingRecord like, String name) {
    return new SendingRecord(
        like.profile(),
        Person.named(name, ""),
        like.separation(),
        like.support(),
        like.career(),
        like.wishes(),
        like.consents(),
        like.exampleOf(),
        like.version(),
        like.updatedAt());
  }

  /** The same opening again, not yet saved, with another id, employer and this text. */
  public static Opening named(Opening like, String id, String text) {
    var p = like.profile();
    return new Opening(
        profile(p, id, text, p.filled(), List.of(text)),
        Receiver.named(text),
        new OfferedTerms(
            like.terms().wage(), like.terms().daysOff(), text, like.terms().wageBearer()),
        new Handling(null, true, text, text),
        text,
        null,
        0,
        null);
  }

  /** The same opening, new if it has another id, in the charge of this office. */
  public static Opening inCharge(Opening like, String id, String office) {
    var p = like.profile();
    boolean isNew = !like.id().equals(id);
    return new Opening(
        profile(p, id, p.employerId(), p.filled(), p.skillsWelcome()),
        like.receiver(),
        like.terms(),
        new Handling(like.handling().source(), like.handling().confidential(), office, null),
        like.work(),
        null,
        isNew ? 0 : like.version(),
        isNew ? null : like.updatedAt());
  }

  /** The same opening again, not yet saved and with nobody missing, with this wage. */
  public static Opening offering(Opening like, String id, OfferedWage wage) {
    var p = like.profile();
    int daysOff = like.terms().daysOff();
    return new Opening(
        profile(p, id, p.employerId(), p.headcount(), p.skillsWelcome())
            .paid(
                wage.monthlyFromYen(p.weeklyHours(), daysOff),
                wage.monthlyToYen(p.weeklyHours(), daysOff)),
        like.receiver(),
        new OfferedTerms(wage, daysOff, like.terms().holidays(), like.terms().wageBearer()),
        like.handling(),
        like.work(),
        null,
        0,
        null);
  }

  private static OpeningProfile profile(
      OpeningProfile like, String id, @Nullable String employer, int filled, List<String> skills) {
    return new OpeningProfile(
        id,
        employer,
        like.moves(),
        like.headcount(),
        filled,
        like.occupation(),
        like.industry(),
        like.municipality(),
        like.remote(),
        like.monthlyWageMinYen(),
        like.monthlyWageMaxYen(),
        like.employmentType(),
        like.weeklyHours(),
        like.nightWork(),
        like.licencesRequired(),
        like.licencesWelcome(),
        skills,
        like.experienceYears(),
        like.ageMin(),
        like.ageMax(),
        like.ageLimitGround(),
        like.startOn(),
        like.latestStartOn(),
        like.months(),
        like.expiresOn());
  }

  private static Opening with(Opening opening, OpeningProfile profile) {
    return new Opening(
        profile,
        opening.receiver(),
        opening.terms(),
        opening.handling(),
        opening.work(),
        opening.exampleOf(),
        opening.version(),
        opening.updatedAt());
  }
}
