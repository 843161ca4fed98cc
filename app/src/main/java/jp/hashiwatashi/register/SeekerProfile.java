package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * What a person to be placed brings and wants, as far as matching reads it: one row of {@code
 * seekers.csv} (spec 02). Lists are immutable, without repetitions, in the order stated; an empty
 * list means that nothing was stated. A number that was not stated is {@link #NOT_STATED}, a day that
 * was not stated is null.
 *
 * @param id exact after trimming, not empty
 * @param birthDate read by the legal gate only, never by the score
 * @param employerId the employer that the person leaves
 * @param moves one or more
 * @param homeMunicipality position in {@code Municipalities}
 * @param maxCommuteKm kilometres, 0 or more
 * @param occupationsWanted best first
 * @param licences licence codes
 * @param skills compared as they stand (already NFKC and trimmed)
 * @param minMonthlyWageYen yen a month, 0 or more
 * @param employmentTypes empty when not stated
 * @param weeklyHoursMin hundredths of an hour
 * @param weeklyHoursMax hundredths of an hour
 */
public record SeekerProfile(
    String id,
    @Nullable LocalDate birthDate,
    @Nullable String employerId,
    Set<Move> moves,
    int homeMunicipality,
    int maxCommuteKm,
    Relocation relocation,
    List<OccupationCode> occupationsWanted,
    List<OccupationExperience> occupationsExperienced,
    Set<IndustryDivision> industriesExperienced,
    List<String> licences,
    List<String> skills,
    long minMonthlyWageYen,
    Set<EmploymentType> employmentTypes,
    int weeklyHoursMin,
    int weeklyHoursMax,
    Answer nightWork,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableUntil) {

  public static final int NOT_STATED = -1;
}
