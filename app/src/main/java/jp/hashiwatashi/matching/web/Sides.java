package jp.hashiwatashi.matching.web;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/** What each side of a pair says to a condition, in words; empty where nothing was stated. */
public final class Sides {

  /** Years of age that are told together of somebody who is not to be known. */
  private static final int BAND = 5;

  private final PairJudged pair;
  private final SeekerProfile person;
  private final OpeningProfile opening;
  private final Words words;

  public Sides(PairJudged pair, Words words) {
    this.pair = pair;
    this.person = pair.person().profile();
    this.opening = pair.opening().profile();
    this.words = words;
  }

  public String person(Condition condition) {
    return switch (condition) {
      case OPEN -> words.text("side.as-of", words.day(pair.query().asOf()));
      case OTHER_EMPLOYER -> either(pair.person().separation().employer(), person.employerId());
      case MOVE -> words.list(person.moves().stream().map(m -> words.text("move." + m)).toList());
      case OCCUPATION -> occupations();
      case EXPERIENCE -> experience();
      case PLACE -> home();
      case WAGE ->
          person.minMonthlyWageYen() < 0
              ? ""
              : words.text("value.from", words.yen(person.minMonthlyWageYen()));
      case EMPLOYMENT_TYPE ->
          words.list(
              person.employmentTypes().stream().map(t -> words.text("employment." + t)).toList());
      case HOURS -> words.hoursRange(person.weeklyHoursMin(), person.weeklyHoursMax());
      case NIGHT_WORK -> answer("person.night-work.", person.nightWork());
      case LICENCES -> words.list(person.licences().stream().map(words::licence).toList());
      case AGE -> age();
      case DATES -> days(person.availableFrom(), person.availableUntil());
    };
  }

  public String opening(Condition condition) {
    return switch (condition) {
      case OPEN ->
          words.text(
              "side.open",
              opening.vacancies(),
              opening.expiresOn() == null
                  ? words.text("opening.expires.never")
                  : words.day(opening.expiresOn()));
      case OTHER_EMPLOYER -> either(pair.opening().employer(), opening.employerId());
      case MOVE -> words.list(opening.moves().stream().map(m -> words.text("move." + m)).toList());
      case OCCUPATION -> words.occupation(opening.occupation());
      case EXPERIENCE ->
          opening.experienceYears() == 0
              ? words.text("opening.experience.none")
              : words.text("value.years-or-more", opening.experienceYears());
      case PLACE -> workplace();
      case WAGE -> wage();
      case EMPLOYMENT_TYPE ->
          opening.employmentType() == null
              ? ""
              : words.text("employment." + opening.employmentType());
      case HOURS ->
          opening.weeklyHours() < 0
              ? ""
              : words.text("value.hours-week", words.hours(opening.weeklyHours()));
      case NIGHT_WORK -> answer("opening.night-work.", opening.nightWork());
      case LICENCES ->
          opening.licencesRequired().isEmpty()
              ? words.text("value.none")
              : words.list(opening.licencesRequired().stream().map(words::licence).toList());
      case AGE ->
          opening.ageMin() < 0 && opening.ageMax() < 0
              ? words.text("opening.age.none")
              : words.text("side.age", words.plainRange(opening.ageMin(), opening.ageMax()));
      case DATES -> start();
    };
  }

  private String occupations() {
    var wanted = person.occupationsWanted().stream().map(words::occupation).toList();
    var worked =
        person.occupationsExperienced().stream()
            .map(OccupationExperience::occupation)
            .map(words::occupation)
            .toList();
    if (wanted.isEmpty() && worked.isEmpty()) {
      return "";
    }
    return words.text("side.occupations", listOrNot(wanted), listOrNot(worked));
  }

  private String listOrNot(List<String> names) {
    return names.isEmpty() ? words.text("value.not-stated") : words.list(names);
  }

  private String experience() {
    @Nullable Integer years = Judge.yearsInGroup(person, opening);
    return years == null ? "" : words.text("side.experience", years);
  }

  private String home() {
    String home = person.homeMunicipality() < 0 ? "" : words.place(person.homeMunicipality());
    String commute =
        person.maxCommuteKm() < 0 ? "" : words.text("side.commute", person.maxCommuteKm());
    String moving =
        person.relocation().isNowhere()
            ? ""
            : words.text(
                "side.relocation",
                words.relocation(
                    person.relocation().isAnywhere(), p -> person.relocation().includes(p)));
    return words.list(List.of(home, commute, moving).stream().filter(s -> !s.isEmpty()).toList());
  }

  /** As offered, with what it comes to a month, or why nobody can tell. */
  private String wage() {
    OfferedWage offered = pair.opening().terms().wage();
    String monthly = words.yenRange(opening.monthlyWageMinYen(), opening.monthlyWageMaxYen());
    if (offered == null || offered.unit() == OfferedWage.Unit.MONTHLY) {
      return monthly;
    }
    return words.list(
        List.of(
            words.text(
                "wage." + offered.unit(), words.yenRange(offered.fromYen(), offered.toYen())),
            monthly.isEmpty()
                ? words.text("opening.wage.unconverted." + offered.unit())
                : words.text("opening.wage.converted", monthly)));
  }

  private String workplace() {
    String place = opening.municipality() < 0 ? "" : words.place(opening.municipality());
    String far =
        pair.distance() < 0 ? "" : words.text("side.distance", words.kilometres(pair.distance()));
    String remote = opening.remote() ? words.text("opening.remote.yes") : "";
    return words.list(List.of(place, far, remote).stream().filter(s -> !s.isEmpty()).toList());
  }

  private String age() {
    LocalDate asOf = pair.query().asOf();
    @Nullable Integer years = pair.age();
    if (years == null) {
      return "";
    }
    String day = words.day(Judge.ageDay(opening, asOf));
    int from = years - years % BAND;
    return pair.person().isMasked()
        ? words.text("side.years-about", from, from + BAND - 1, day)
        : words.text("side.years-old", years, day);
  }

  private String start() {
    String days = days(opening.startOn(), opening.latestStartOn());
    return opening.months() < 0
        ? days
        : days + words.text("side.months", words.text("value.months", opening.months()));
  }

  private String days(@Nullable LocalDate from, @Nullable LocalDate until) {
    return from == null && until == null
        ? ""
        : (from == null ? "" : words.shortDay(from))
            + words.text("range.to")
            + (until == null ? "" : words.shortDay(until));
  }

  private String answer(String key, Answer answer) {
    return answer == Answer.NOT_STATED ? "" : words.text(key + answer);
  }

  private static String either(@Nullable String name, @Nullable String id) {
    return name != null ? name : id != null ? id : "";
  }
}
