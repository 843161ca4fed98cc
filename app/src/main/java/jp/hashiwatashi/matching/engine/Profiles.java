package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;

/** The same person, had one thing been stated otherwise. */
final class Profiles {

  private Profiles() {}

  static SeekerProfile holding(SeekerProfile p, List<String> more) {
    List<String> licences = new ArrayList<>(p.licences());
    more.stream().filter(licence -> !licences.contains(licence)).forEach(licences::add);
    return copy(p, p.maxCommuteKm(), p.relocation(), licences, p.minMonthlyWageYen(),
        p.employmentTypes(), p.weeklyHoursMin(), p.weeklyHoursMax(), p.nightWork());
  }

  static SeekerProfile commuting(SeekerProfile p, int km) {
    return copy(p, km, p.relocation(), p.licences(), p.minMonthlyWageYen(), p.employmentTypes(),
        p.weeklyHoursMin(), p.weeklyHoursMax(), p.nightWork());
  }

  static SeekerProfile relocating(SeekerProfile p, Relocation relocation) {
    return copy(p, p.maxCommuteKm(), relocation, p.licences(), p.minMonthlyWageYen(),
        p.employmentTypes(), p.weeklyHoursMin(), p.weeklyHoursMax(), p.nightWork());
  }

  static SeekerProfile earning(SeekerProfile p, int yen) {
    return copy(p, p.maxCommuteKm(), p.relocation(), p.licences(), yen, p.employmentTypes(),
        p.weeklyHoursMin(), p.weeklyHoursMax(), p.nightWork());
  }

  static SeekerProfile employed(SeekerProfile p, Set<EmploymentType> types) {
    return copy(p, p.maxCommuteKm(), p.relocation(), p.licences(), p.minMonthlyWageYen(), types,
        p.weeklyHoursMin(), p.weeklyHoursMax(), p.nightWork());
  }

  static SeekerProfile working(SeekerProfile p, int hoursMin, int hoursMax) {
    return copy(p, p.maxCommuteKm(), p.relocation(), p.licences(), p.minMonthlyWageYen(),
        p.employmentTypes(), hoursMin, hoursMax, p.nightWork());
  }

  static SeekerProfile atNight(SeekerProfile p) {
    return copy(p, p.maxCommuteKm(), p.relocation(), p.licences(), p.minMonthlyWageYen(),
        p.employmentTypes(), p.weeklyHoursMin(), p.weeklyHoursMax(), Answer.YES);
  }

  private static SeekerProfile copy(
      SeekerProfile p,
      int commute,
      Relocation relocation,
      List<String> licences,
      int wage,
      Set<EmploymentType> types,
      int hoursMin,
      int hoursMax,
      Answer night) {
    return new SeekerProfile(p.id(), p.birthDate(), p.employerId(), p.moves(), p.homeMunicipality(),
        commute, relocation, p.occupationsWanted(), p.occupationsExperienced(),
        p.industriesExperienced(), licences, p.skills(), wage, types, hoursMin, hoursMax, night,
        p.availableFrom(), p.availableUntil());
  }
}
