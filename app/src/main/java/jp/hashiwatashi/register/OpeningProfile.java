package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * What an opening asks and offers, as far as matching reads it: one row of {@code openings.csv} (spec
 * 02). Lists are immutable and without repetitions. A number that was not stated is {@link
 * #NOT_STATED}, a day, industry or employment type that was not stated is null.
 *
 * @param id exact after trimming, not empty
 * @param moves one or more
 * @param headcount 1 or more
 * @param filled 0 to headcount; 0 when missing
 * @param municipality position in {@code Municipalities}
 * @param remote false when missing
 * @param monthlyWageMinYen yen a month
 * @param monthlyWageMaxYen yen a month
 * @param weeklyHours hundredths of an hour
 * @param licencesRequired licence codes, all of which are required
 * @param skillsWelcome compared as they stand (already NFKC and trimmed)
 * @param experienceYears years asked in the same middle group; 0 when missing
 * @param ageMin completed years; only with a lawful ground, which was checked on reading
 * @param ageMax completed years
 * @param ageLimitGround the ground of 募集・採用における年齢制限の禁止の例外事由
 * @param months of a secondment
 */
public record OpeningProfile(
    String id,
    @Nullable String employerId,
    Set<Move> moves,
    int headcount,
    int filled,
    OccupationCode occupation,
    @Nullable IndustryDivision industry,
    int municipality,
    boolean remote,
    long monthlyWageMinYen,
    long monthlyWageMaxYen,
    @Nullable EmploymentType employmentType,
    int weeklyHours,
    Answer nightWork,
    List<String> licencesRequired,
    List<String> licencesWelcome,
    List<String> skillsWelcome,
    int experienceYears,
    int ageMin,
    int ageMax,
    @Nullable AgeLimitGround ageLimitGround,
    @Nullable LocalDate startOn,
    @Nullable LocalDate latestStartOn,
    int months,
    @Nullable LocalDate expiresOn) {

  public static final int NOT_STATED = -1;

  /** How many people can still be placed here, 0 or more. */
  public int vacancies() {
    return headcount - filled;
  }

  /** The wage that is compared: the upper end, else the lower, else {@link #NOT_STATED}. */
  public long comparedWageYen() {
    return monthlyWageMaxYen != NOT_STATED ? monthlyWageMaxYen : monthlyWageMinYen;
  }

  /**
   * The same opening with another wage.
   *
   * @param minYen a month, or {@link #NOT_STATED}
   * @param maxYen a month, or {@link #NOT_STATED}
   */
  public OpeningProfile paid(long minYen, long maxYen) {
    return new OpeningProfile(
        id,
        employerId,
        moves,
        headcount,
        filled,
        occupation,
        industry,
        municipality,
        remote,
        minYen,
        maxYen,
        employmentType,
        weeklyHours,
        nightWork,
        licencesRequired,
        licencesWelcome,
        skillsWelcome,
        experienceYears,
        ageMin,
        ageMax,
        ageLimitGround,
        startOn,
        latestStartOn,
        months,
        expiresOn);
  }
}
