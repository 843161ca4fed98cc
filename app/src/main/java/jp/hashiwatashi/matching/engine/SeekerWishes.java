package jp.hashiwatashi.matching.engine;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;

/**
 * All that the score may know of a person. There is no birth date, sex, nationality or disability
 * here, and the score takes nothing else.
 */
record SeekerWishes(
    int homeMunicipality,
    int maxCommuteKm,
    Relocation relocation,
    List<OccupationCode> occupationsWanted,
    List<OccupationExperience> occupationsExperienced,
    Set<IndustryDivision> industriesExperienced,
    List<String> licences,
    List<String> skills,
    long minMonthlyWageYen) {

  static SeekerWishes of(SeekerProfile person) {
    return new SeekerWishes(
        person.homeMunicipality(),
        person.maxCommuteKm(),
        person.relocation(),
        person.occupationsWanted(),
        person.occupationsExperienced(),
        person.industriesExperienced(),
        person.licences(),
        person.skills(),
        person.minMonthlyWageYen());
  }
}
