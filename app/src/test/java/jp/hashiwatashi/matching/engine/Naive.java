package jp.hashiwatashi.matching.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import org.jspecify.annotations.Nullable;

/**
 * Spec 02 word by word, slowly: every pair, every condition as a Boolean that is null when it is not
 * stated. It shares no code with the engine but the profiles and the municipalities' points.
 */
final class Naive {

  private final double[] latitude;
  private final double[] longitude;
  private final int[] prefecture;
  private final int[] weights;
  private final BiFunction<Character, Character, Integer> industryTable;
  private final LocalDate asOf;

  Naive(
      double[] latitude,
      double[] longitude,
      int[] prefecture,
      int[] weights,
      BiFunction<Character, Character, Integer> industryTable,
      LocalDate asOf) {
    this.latitude = latitude;
    this.longitude = longitude;
    this.prefecture = prefecture;
    this.weights = weights;
    this.industryTable = industryTable;
    this.asOf = asOf;
  }

  record Pair(String seeker, String opening, int score, List<Integer> parts, String notStated) {}

  List<Pair> bestOpenings(SeekerProfile s, List<OpeningProfile> openings, int k) {
    List<Pair> matches = new ArrayList<>();
    for (OpeningProfile o : openings) {
      addTo(matches, pair(s, o));
    }
    return best(matches, Pair::opening, k);
  }

  List<Pair> bestPeople(OpeningProfile o, List<SeekerProfile> people, int k) {
    List<Pair> matches = new ArrayList<>();
    for (SeekerProfile s : people) {
      addTo(matches, pair(s, o));
    }
    return best(matches, Pair::seeker, k);
  }

  private static void addTo(List<Pair> matches, @Nullable Pair pair) {
    if (pair != null) {
      matches.add(pair);
    }
  }

  private static List<Pair> best(List<Pair> matches, Function<Pair, String> id, int k) {
    matches.sort(
        Comparator.comparingInt((Pair p) -> -p.score())
            .thenComparing(p -> id.apply(p).getBytes(UTF_8), Arrays::compareUnsigned));
    return matches.subList(0, Math.min(k, matches.size()));
  }

  @Nullable Pair pair(SeekerProfile s, OpeningProfile o) {
    Map<String, @Nullable Boolean> conditions = conditions(s, o);
    if (conditions.containsValue(false)) {
      return null;
    }
    List<String> notStated = new ArrayList<>();
    conditions.forEach((name, met) -> {
      if (met == null) {
        notStated.add(name);
      }
    });
    List<Integer> parts = parts(s, o);
    int score = 0;
    for (int i = 0; i < 6; i++) {
      score += weights[i] * parts.get(i);
    }
    return new Pair(s.id(), o.id(), score, parts, String.join("|", notStated));
  }

  Map<String, @Nullable Boolean> conditions(SeekerProfile s, OpeningProfile o) {
    Map<String, @Nullable Boolean> c = new LinkedHashMap<>();
    c.put(
        "open",
        (o.expiresOn() == null || !o.expiresOn().isBefore(asOf))
            && o.headcount() - o.filled() >= 1);
    c.put(
        "other_employer",
        s.employerId() == null || o.employerId() == null || !s.employerId().equals(o.employerId()));
    c.put("move", s.moves().stream().anyMatch(o.moves()::contains));
    boolean listed = !s.occupationsWanted().isEmpty() || !s.occupationsExperienced().isEmpty();
    c.put("occupation", listed ? (Boolean) (occupation(s, o) > 0) : null);
    c.put("experience", experienceMet(s, o));
    c.put("place", place(s, o));
    long b = wage(o);
    c.put(
        "wage",
        b == -1 || s.minMonthlyWageYen() == -1 ? null : (Boolean) (b >= s.minMonthlyWageYen()));
    c.put(
        "employment_type",
        s.employmentTypes().isEmpty() || o.employmentType() == null
            ? null
            : (Boolean) s.employmentTypes().contains(o.employmentType()));
    c.put("hours", hours(s, o));
    c.put("night_work", or(not(bool(o.nightWork())), bool(s.nightWork())));
    c.put("licences", s.licences().containsAll(o.licencesRequired()));
    c.put("age", age(s, o));
    c.put("dates", dates(s, o));
    return c;
  }

  List<Integer> parts(SeekerProfile s, OpeningProfile o) {
    return List.of(
        occupation(s, o),
        experience(s, o),
        industry(s, o),
        wagePart(s, o),
        placePart(s, o),
        skills(s, o));
  }

  private static int occupation(SeekerProfile s, OpeningProfile o) {
    if (s.occupationsWanted().isEmpty() && s.occupationsExperienced().isEmpty()) {
      return 500;
    }
    int best = 0;
    for (int r = 0; r < s.occupationsWanted().size(); r++) {
      int near = near(s.occupationsWanted().get(r), o.occupation());
      best = Math.max(best, near * (100 - 10 * Math.min(r, 5)) / 100);
    }
    for (var e : s.occupationsExperienced()) {
      best = Math.max(best, near(e.occupation(), o.occupation()) * 80 / 100);
    }
    return best;
  }

  private static int near(OccupationCode a, OccupationCode b) {
    if (a.middle() == b.middle() && a.small() == b.small() && a.small() != -1) {
      return 1000;
    }
    if (a.middle() == b.middle()) {
      return 700;
    }
    return OccupationGroups.majorOf(a.middle()) == OccupationGroups.majorOf(b.middle()) ? 400 : 0;
  }

  private static int years(SeekerProfile s, OpeningProfile o) {
    return s.occupationsExperienced().stream()
        .filter(e -> e.occupation().middle() == o.occupation().middle())
        .mapToInt(e -> e.years())
        .max()
        .orElse(0);
  }

  private static @Nullable Boolean experienceMet(SeekerProfile s, OpeningProfile o) {
    if (o.experienceYears() == 0) {
      return true;
    }
    return s.occupationsExperienced().isEmpty()
        ? null
        : (Boolean) (years(s, o) >= o.experienceYears());
  }

  private static int experience(SeekerProfile s, OpeningProfile o) {
    return s.occupationsExperienced().isEmpty() ? 500 : 100 * Math.min(10, years(s, o));
  }

  private int industry(SeekerProfile s, OpeningProfile o) {
    if (s.industriesExperienced().isEmpty() || o.industry() == null) {
      return 500;
    }
    if (s.industriesExperienced().contains(o.industry())) {
      return 1000;
    }
    return s.industriesExperienced().stream()
        .mapToInt(i -> industryTable.apply(i.name().charAt(0), o.industry().name().charAt(0)))
        .max()
        .orElseThrow();
  }

  private static long wage(OpeningProfile o) {
    return o.monthlyWageMaxYen() != -1 ? o.monthlyWageMaxYen() : o.monthlyWageMinYen();
  }

  private static int wagePart(SeekerProfile s, OpeningProfile o) {
    long b = wage(o);
    long w = s.minMonthlyWageYen();
    if (b == -1 || w == -1 || w == 0) {
      return 500;
    }
    return (int) Math.max(0, Math.min(1000, Math.floorDiv((b - w) * 10000, 3 * w)));
  }

  private @Nullable Long distance(SeekerProfile s, OpeningProfile o) {
    int a = s.homeMunicipality();
    int b = o.municipality();
    if (a == -1 || b == -1) {
      return null;
    }
    if (a == b) {
      return 0L;
    }
    double p1 = Math.toRadians(latitude[a]);
    double p2 = Math.toRadians(latitude[b]);
    double dp = Math.toRadians(latitude[b] - latitude[a]);
    double dl = Math.toRadians(longitude[b] - longitude[a]);
    double h =
        Math.sin(dp / 2) * Math.sin(dp / 2)
            + Math.cos(p1) * Math.cos(p2) * Math.sin(dl / 2) * Math.sin(dl / 2);
    return Math.round(2 * 6371008.8 * Math.asin(Math.sqrt(h)));
  }

  private @Nullable Boolean commute(SeekerProfile s, OpeningProfile o) {
    Long d = distance(s, o);
    return d == null || s.maxCommuteKm() == -1 ? null : (Boolean) (d <= s.maxCommuteKm() * 1000L);
  }

  private @Nullable Boolean relocation(SeekerProfile s, OpeningProfile o) {
    if (s.relocation().isAnywhere()) {
      return true;
    }
    if (s.relocation().isNowhere()) {
      return false;
    }
    return o.municipality() == -1
        ? null
        : (Boolean) s.relocation().includes(prefecture[o.municipality()]);
  }

  private @Nullable Boolean place(SeekerProfile s, OpeningProfile o) {
    return o.remote() ? (Boolean) true : or(commute(s, o), relocation(s, o));
  }

  private int placePart(SeekerProfile s, OpeningProfile o) {
    if (o.remote()) {
      return 1000;
    }
    Long d = distance(s, o);
    Boolean commute = commute(s, o);
    if (d != null && commute != null && commute) {
      long m = s.maxCommuteKm() * 1000L;
      return m == 0 ? 1000 : (int) (1000 - 500 * d / m);
    }
    Boolean relocation = relocation(s, o);
    if (relocation != null && relocation) {
      return 300;
    }
    return place(s, o) == null ? 500 : 0;
  }

  private static @Nullable Boolean hours(SeekerProfile s, OpeningProfile o) {
    if (s.weeklyHoursMin() == -1 && s.weeklyHoursMax() == -1 || o.weeklyHours() == -1) {
      return null;
    }
    return (s.weeklyHoursMin() == -1 || s.weeklyHoursMin() <= o.weeklyHours())
        && (s.weeklyHoursMax() == -1 || o.weeklyHours() <= s.weeklyHoursMax());
  }

  private @Nullable Boolean age(SeekerProfile s, OpeningProfile o) {
    if (o.ageMin() == -1 && o.ageMax() == -1) {
      return true;
    }
    if (s.birthDate() == null) {
      return null;
    }
    int years = Period.between(s.birthDate(), o.startOn() != null ? o.startOn() : asOf).getYears();
    return (o.ageMin() == -1 || o.ageMin() <= years) && (o.ageMax() == -1 || years <= o.ageMax());
  }

  private static @Nullable Boolean dates(SeekerProfile s, OpeningProfile o) {
    Boolean start =
        o.latestStartOn() == null || s.availableFrom() == null
            ? null
            : (Boolean) (o.latestStartOn().compareTo(s.availableFrom()) >= 0);
    boolean transfer = s.moves().contains(Move.TRANSFER) && o.moves().contains(Move.TRANSFER);
    return transfer ? start : and(start, back(s, o));
  }

  private static @Nullable Boolean back(SeekerProfile s, OpeningProfile o) {
    if (o.months() == -1 || s.availableUntil() == null) {
      return true;
    }
    LocalDate latest = o.startOn();
    if (latest == null || s.availableFrom() != null && s.availableFrom().isAfter(latest)) {
      latest = s.availableFrom();
    }
    return latest == null
        ? null
        : (Boolean) (latest.plusMonths(o.months()).compareTo(s.availableUntil()) <= 0);
  }

  private static int skills(SeekerProfile s, OpeningProfile o) {
    long w = o.licencesWelcome().size() + o.skillsWelcome().size();
    if (w == 0) {
      return 500;
    }
    long held =
        o.licencesWelcome().stream().filter(s.licences()::contains).count()
            + o.skillsWelcome().stream().filter(s.skills()::contains).count();
    return (int) (1000 * held / w);
  }

  private static @Nullable Boolean bool(Answer answer) {
    return answer == Answer.NOT_STATED ? null : (Boolean) (answer == Answer.YES);
  }

  private static @Nullable Boolean not(@Nullable Boolean a) {
    return a == null ? null : (Boolean) !a;
  }

  private static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
    if (a != null && a || b != null && b) {
      return true;
    }
    return a == null || b == null ? null : (Boolean) false;
  }

  private static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
    return not(or(not(a), not(b)));
  }
}
