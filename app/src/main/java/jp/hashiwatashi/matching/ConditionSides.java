package jp.hashiwatashi.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.jspecify.annotations.Nullable;

/**
 * What each side says about a condition, for programs: numbers, codes, lists, small objects, and null
 * for what was not stated. {@code explain} and the REST face say the same.
 *
 * @param distance metres between home and workplace, or -1 when unknown
 */
public record ConditionSides(
    SeekerProfile seeker, OpeningProfile need, LocalDate asOf, long distance) {

  private static final int NOT_STATED = SeekerProfile.NOT_STATED;

  public @Nullable Object person(Condition condition) {
    return switch (condition) {
      case OPEN -> asOf.toString();
      case OTHER_EMPLOYER -> seeker.employerId();
      case MOVE -> names(seeker.moves());
      case OCCUPATION ->
          fields(
              "wanted", texts(seeker.occupationsWanted()),
              "experienced",
                  texts(
                      seeker.occupationsExperienced().stream()
                          .map(e -> e.occupation() + ":" + e.years())
                          .toList()));
      case EXPERIENCE -> Judge.yearsInGroup(seeker, need);
      case PLACE ->
          fields(
              "home_municipality", municipality(seeker.homeMunicipality()),
              "max_commute_km", number(seeker.maxCommuteKm()),
              "relocation_prefectures", relocation(),
              "distance_m", distance < 0 ? null : (int) distance);
      case WAGE -> yen(seeker.minMonthlyWageYen());
      case EMPLOYMENT_TYPE -> names(seeker.employmentTypes());
      case HOURS ->
          fields(
              "min", hours(seeker.weeklyHoursMin()),
              "max", hours(seeker.weeklyHoursMax()));
      case NIGHT_WORK -> answer(seeker.nightWork());
      case LICENCES -> seeker.licences();
      case AGE ->
          fields(
              "birth_date", day(seeker.birthDate()),
              "age", Judge.ageAt(seeker, need, asOf));
      case DATES ->
          fields(
              "available_from", day(seeker.availableFrom()),
              "available_until", day(seeker.availableUntil()));
    };
  }

  public @Nullable Object opening(Condition condition) {
    return switch (condition) {
      case OPEN ->
          fields(
              "expires_on", day(need.expiresOn()),
              "headcount", need.headcount(),
              "filled", need.filled());
      case OTHER_EMPLOYER -> need.employerId();
      case MOVE -> names(need.moves());
      case OCCUPATION -> need.occupation().toString();
      case EXPERIENCE -> need.experienceYears();
      case PLACE ->
          fields("municipality", municipality(need.municipality()), "remote", need.remote());
      case WAGE -> yen(need.comparedWageYen());
      case EMPLOYMENT_TYPE -> need.employmentType() == null ? null : need.employmentType().name();
      case HOURS -> hours(need.weeklyHours());
      case NIGHT_WORK -> answer(need.nightWork());
      case LICENCES -> need.licencesRequired();
      case AGE ->
          fields(
              "age_min", number(need.ageMin()),
              "age_max", number(need.ageMax()),
              "age_limit_ground",
                  need.ageLimitGround() == null ? null : need.ageLimitGround().code());
      case DATES ->
          fields(
              "start_on", day(need.startOn()),
              "latest_start_on", day(need.latestStartOn()),
              "months", number(need.months()));
    };
  }

  private @Nullable Object relocation() {
    return seeker.relocation().isAnywhere() ? "*" : texts(seeker.relocation().codes());
  }

  private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }

  private static @Nullable Object names(Collection<? extends Enum<?>> values) {
    return values.isEmpty() ? null : values.stream().map(Enum::name).toList();
  }

  private static @Nullable Object texts(Collection<?> values) {
    return values.isEmpty() ? null : values.stream().map(Object::toString).toList();
  }

  private static @Nullable Object number(int value) {
    return value == NOT_STATED ? null : value;
  }

  private static @Nullable Object yen(long stated) {
    return stated == NOT_STATED ? null : stated;
  }

  private static @Nullable Object hours(int hundredths) {
    return hundredths == NOT_STATED ? null : hundredths / 100.0;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable Object answer(Answer answer) {
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case NOT_STATED -> null;
    };
  }

  private static @Nullable String municipality(int position) {
    return position == NOT_STATED ? null : Municipalities.get().at(position).code();
  }
}
