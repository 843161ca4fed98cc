package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/** The same person, had one thing been stated otherwise. */
final class Profiles {

  private Set<Move> moves;
  private int commute;
  private Relocation relocation;
  private List<OccupationCode> occupations;
  private long wage;
  private Set<EmploymentType> types;
  private int hoursMin;
  private int hoursMax;
  private Answer night;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private List<String> licences;
  private final SeekerProfile person;

  private Profiles(SeekerProfile person) {
    this.person = person;
    moves = person.moves();
    commute = person.maxCommuteKm();
    relocation = person.relocation();
    occupations = person.occupationsWanted();
    wage = person.minMonthlyWageYen();
    types = person.employmentTypes();
    hoursMin = person.weeklyHoursMin();
    hoursMax = person.weeklyHoursMax();
    night = person.nightWork();
    from = person.availableFrom();
    until = person.availableUntil();
    licences = person.licences();
  }

  /** With these at the end of the list. */
  static SeekerProfile holding(SeekerProfile person, Collection<String> more) {
    Profiles changed = new Profiles(person);
    List<String> all = new ArrayList<>(person.licences());
    all.addAll(more);
    changed.licences = List.copyOf(all);
    return changed.profile();
  }

  /** With these at the end of the list. */
  static SeekerProfile wanting(SeekerProfile person, List<OccupationCode> more) {
    Profiles changed = new Profiles(person);
    List<OccupationCode> all = new ArrayList<>(person.occupationsWanted());
    all.addAll(more);
    changed.occupations = List.copyOf(all);
    return changed.profile();
  }

  static SeekerProfile moving(SeekerProfile person, Move more) {
    Profiles changed = new Profiles(person);
    EnumSet<Move> all = EnumSet.copyOf(person.moves());
    all.add(more);
    changed.moves = all;
    return changed.profile();
  }

  static SeekerProfile commuting(SeekerProfile person, int km) {
    Profiles changed = new Profiles(person);
    changed.commute = km;
    return changed.profile();
  }

  static SeekerProfile relocating(SeekerProfile person, Relocation to) {
    Profiles changed = new Profiles(person);
    changed.relocation = to;
    return changed.profile();
  }

  static SeekerProfile earning(SeekerProfile person, long yen) {
    Profiles changed = new Profiles(person);
    changed.wage = yen;
    return changed.profile();
  }

  static SeekerProfile employed(SeekerProfile person, EmploymentType more) {
    Profiles changed = new Profiles(person);
    EnumSet<EmploymentType> all = EnumSet.of(more);
    all.addAll(person.employmentTypes());
    changed.types = all;
    return changed.profile();
  }

  static SeekerProfile working(SeekerProfile person, int least, int most) {
    Profiles changed = new Profiles(person);
    changed.hoursMin = least;
    changed.hoursMax = most;
    return changed.profile();
  }

  static SeekerProfile atNight(SeekerProfile person) {
    Profiles changed = new Profiles(person);
    changed.night = Answer.YES;
    return changed.profile();
  }

  static SeekerProfile available(
      SeekerProfile person, @Nullable LocalDate first, @Nullable LocalDate last) {
    Profiles changed = new Profiles(person);
    changed.from = first;
    changed.until = last;
    return changed.profile();
  }

  private SeekerProfile profile() {
    return new SeekerProfile(
        person.id(),
        person.birthDate(),
        person.employerId(),
        moves,
        person.homeMunicipality(),
        commute,
        relocation,
        occupations,
        person.occupationsExperienced(),
        person.industriesExperienced(),
        licences,
        person.skills(),
        wage,
        types,
        hoursMin,
        hoursMax,
        night,
        from,
        until);
  }
}
