package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Judges one pair in full: every condition and every part. This is the twin that the fast search is
 * held equal to, and what a screen shows when it explains.
 */
public final class Judge {

  private final Places places;
  private final Strategy strategy;
  private final LocalDate asOf;

  public Judge(Places places, Strategy strategy, LocalDate asOf) {
    this.places = places;
    this.strategy = strategy;
    this.asOf = asOf;
  }

  /** Metres between home and workplace, or -1 when either is not stated. */
  public long distance(SeekerProfile person, OpeningProfile opening) {
    return distance(places, person, opening);
  }

  static long distance(Places places, SeekerProfile person, OpeningProfile opening) {
    return person.homeMunicipality() == NOT_STATED || opening.municipality() == NOT_STATED
        ? Scorer.UNKNOWN
        : places.distance(person.homeMunicipality(), opening.municipality());
  }

  /** The day on which the age condition counts a person's years. */
  public static LocalDate ageDay(OpeningProfile opening, LocalDate asOf) {
    return LegalGate.day(opening.startOn(), asOf);
  }

  /** Completed years as the age condition counts them; null when the birth date is not stated. */
  public static @Nullable Integer ageAt(
      SeekerProfile person, OpeningProfile opening, LocalDate asOf) {
    return person.birthDate() == null
        ? null
        : LegalGate.ageAt(person.birthDate(), opening.startOn(), asOf);
  }

  /** Years in the opening's middle group, as condition and part count them; null: not stated. */
  public static @Nullable Integer yearsInGroup(SeekerProfile person, OpeningProfile opening) {
    return person.occupationsExperienced().isEmpty()
        ? null
        : Scorer.years(person.occupationsExperienced(), opening.occupation().middle());
  }

  public Explanation explain(SeekerProfile person, OpeningProfile opening) {
    long distance = distance(person, opening);
    int prefecture =
        opening.municipality() == NOT_STATED ? 0 : places.prefecture(opening.municipality());
    Parts parts =
        Scorer.parts(
            SeekerWishes.of(person), opening, strategy.industryTable(), distance, prefecture);
    Verdict[] verdicts =
        Conditions.verdicts(person, opening, asOf, distance, prefecture, parts.occupation());
    return new Explanation(strategy.weights().score(parts), parts, List.of(verdicts));
  }
}
