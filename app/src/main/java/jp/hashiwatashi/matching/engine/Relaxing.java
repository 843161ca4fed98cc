package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.matching.engine.Relaxation.Kind;
import jp.hashiwatashi.matching.engine.Relaxation.Step;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Counts what relaxing brings one person: each thing that is stated and can be relaxed, then each
 * pair of them, in the order of their cost. What can be relaxed is what a person decides; years of
 * experience, age and the trades one knows are not.
 */
final class Relaxing {

  private static final int COMMUTE_MORE_KM = 10;
  private static final int HOURS_WIDER = 200;
  private static final int MOST = Integer.MAX_VALUE;

  private final Places places;
  private final OpeningShelf openings;
  private final SeekerProfile person;
  private final Query query;
  private final int now;
  private final Map<Kind, List<Change>> ways = new EnumMap<>(Kind.class);

  Relaxing(Places places, OpeningShelf openings, SeekerProfile person, Query query) {
    this.places = places;
    this.openings = openings;
    this.person = person;
    this.query = query;
    now = openings.count(person, query);
  }

  /** A step with what it does to a person. */
  private record Change(Step step, UnaryOperator<SeekerProfile> to) {}

  /** A person with some steps taken. */
  private record Trial(SeekerProfile person, List<Step> steps) {
    Trial and(Change change) {
      List<Step> longer = new ArrayList<>(steps);
      longer.add(change.step());
      return new Trial(change.to().apply(person), longer);
    }
  }

  /** Single relaxations first, then pairs; those that bring nothing are there with 0. */
  List<Relaxation> all() {
    for (Kind kind : Kind.values()) {
      ways.put(kind, waysOf(kind));
    }
    List<Relaxation> relaxations = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      add(bringingMost(List.of(kind)), relaxations);
    }
    for (Kind one : Kind.values()) {
      for (Kind other : Kind.values()) {
        if (one.compareTo(other) < 0) {
          add(bringingMost(List.of(one, other)), relaxations);
        }
      }
    }
    return relaxations;
  }

  private static void add(@Nullable Relaxation relaxation, List<Relaxation> to) {
    if (relaxation != null) {
      to.add(relaxation);
    }
  }

  /** Of all ways to relax these kinds together the first that brings most; null without any. */
  private @Nullable Relaxation bringingMost(List<Kind> kinds) {
    @Nullable Relaxation best = null;
    for (Trial trial : trials(kinds)) {
      @Nullable Relaxation relaxation =
          kinds.contains(Kind.ONE_LICENCE)
              ? withLicence(trial)
              : new Relaxation(trial.steps(), openings.count(trial.person(), query) - now);
      if (relaxation != null && (best == null || relaxation.more() > best.more())) {
        best = relaxation;
      }
    }
    return best;
  }

  /** Every way but for the licence, which depends on what else is relaxed. */
  private List<Trial> trials(List<Kind> kinds) {
    List<Trial> trials = List.of(new Trial(person, List.of()));
    for (Kind kind : kinds) {
      if (kind != Kind.ONE_LICENCE) {
        List<Change> changes = ways.getOrDefault(kind, List.of());
        trials = trials.stream().flatMap(trial -> changes.stream().map(trial::and)).toList();
      }
    }
    return trials;
  }

  private List<Change> waysOf(Kind kind) {
    return switch (kind) {
      case HOURS_WIDER -> hours();
      case COMMUTE_FARTHER -> commute();
      case DATES_WIDER -> dates();
      case ANOTHER_MOVE -> moves();
      case WAGE_LOWER -> wage();
      case ANOTHER_EMPLOYMENT_TYPE -> employmentTypes();
      case NIGHT_WORK -> nightWork();
      case ONE_LICENCE -> List.of();
      case NEXT_PREFECTURE -> prefecture();
    };
  }

  private static List<Change> only(Kind kind, Object detail, UnaryOperator<SeekerProfile> to) {
    return List.of(change(kind, detail, to));
  }

  private static Change change(Kind kind, Object detail, UnaryOperator<SeekerProfile> to) {
    return new Change(new Step(kind, detail.toString()), to);
  }

  private List<Change> hours() {
    int least = person.weeklyHoursMin();
    int most = person.weeklyHoursMax();
    if (least == NOT_STATED && most == NOT_STATED) {
      return List.of();
    }
    int lower = least == NOT_STATED ? least : Math.max(0, least - HOURS_WIDER);
    int upper = most == NOT_STATED ? most : Math.clamp((long) most + HOURS_WIDER, most, MOST);
    String detail = (lower == NOT_STATED ? "" : lower) + "-" + (upper == NOT_STATED ? "" : upper);
    return only(Kind.HOURS_WIDER, detail, p -> Profiles.working(p, lower, upper));
  }

  private List<Change> commute() {
    if (person.maxCommuteKm() == NOT_STATED) {
      return List.of();
    }
    int km = Math.clamp((long) person.maxCommuteKm() + COMMUTE_MORE_KM, 0, MOST);
    return only(Kind.COMMUTE_FARTHER, km, p -> Profiles.commuting(p, km));
  }

  private List<Change> dates() {
    @Nullable LocalDate from = person.availableFrom();
    @Nullable LocalDate until = person.availableUntil();
    if (from == null && until == null) {
      return List.of();
    }
    @Nullable LocalDate earlier = from == null ? null : from.minusMonths(1);
    @Nullable LocalDate later = until == null ? null : until.plusMonths(3);
    String detail = (earlier == null ? "" : earlier) + "/" + (later == null ? "" : later);
    return only(Kind.DATES_WIDER, detail, p -> Profiles.available(p, earlier, later));
  }

  private List<Change> moves() {
    List<Change> others = new ArrayList<>();
    for (Move move : Move.values()) {
      if (!person.moves().contains(move)) {
        others.add(change(Kind.ANOTHER_MOVE, move, p -> Profiles.moving(p, move)));
      }
    }
    return others;
  }

  private List<Change> wage() {
    if (person.minMonthlyWageYen() <= 0) {
      return List.of();
    }
    long yen = person.minMonthlyWageYen() * 95 / 100;
    return only(Kind.WAGE_LOWER, yen, p -> Profiles.earning(p, yen));
  }

  private List<Change> employmentTypes() {
    List<Change> others = new ArrayList<>();
    if (!person.employmentTypes().isEmpty()) {
      for (EmploymentType type : EmploymentType.values()) {
        if (!person.employmentTypes().contains(type)) {
          others.add(change(Kind.ANOTHER_EMPLOYMENT_TYPE, type, p -> Profiles.employed(p, type)));
        }
      }
    }
    return others;
  }

  private List<Change> nightWork() {
    return person.nightWork() == Answer.NO
        ? only(Kind.NIGHT_WORK, "", Profiles::atNight)
        : List.of();
  }

  /**
   * One licence more, the only one missing for most openings; of equals the first by its code. Null
   * where no licence alone is missing.
   */
  private @Nullable Relaxation withLicence(Trial trial) {
    Map<String, Integer> onlyOneMissing = new TreeMap<>();
    int[] already = new int[1];
    openings.visitLicences(
        trial.person(),
        query,
        required -> {
          List<String> missing =
              required.stream()
                  .filter(licence -> !trial.person().licences().contains(licence))
                  .toList();
          if (missing.isEmpty()) {
            already[0]++;
          } else if (missing.size() == 1) {
            onlyOneMissing.merge(missing.getFirst(), 1, Integer::sum);
          }
        });
    Map.@Nullable Entry<String, Integer> best = null;
    for (Map.Entry<String, Integer> licence : onlyOneMissing.entrySet()) {
      best = best == null || licence.getValue() > best.getValue() ? licence : best;
    }
    if (best == null) {
      return null;
    }
    List<Step> steps = new ArrayList<>(trial.steps());
    steps.add(new Step(Kind.ONE_LICENCE, best.getKey()));
    steps.sort(Comparator.comparing(Step::kind));
    return new Relaxation(steps, already[0] + best.getValue() - now);
  }

  private List<Change> prefecture() {
    if (person.homeMunicipality() == NOT_STATED || person.relocation().isAnywhere()) {
      return List.of();
    }
    int home = person.homeMunicipality();
    int next = 0;
    int nearest = Integer.MAX_VALUE;
    for (int place = 0; place < places.count(); place++) {
      int prefecture = places.prefecture(place);
      if (prefecture != places.prefecture(home) && !person.relocation().includes(prefecture)) {
        int distance = places.distance(home, place);
        if (distance < nearest) {
          nearest = distance;
          next = prefecture;
        }
      }
    }
    int chosen = next;
    return chosen == 0
        ? List.of()
        : only(
            Kind.NEXT_PREFECTURE, chosen, p -> Profiles.relocating(p, p.relocation().and(chosen)));
  }
}
