package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * pair of them, in the order of their cost.
 */
final class Relaxing {

  private static final int COMMUTE_MORE_KM = 10;
  private static final int HOURS_WIDER = 200;

  private final Places places;
  private final OpeningShelf openings;
  private final SeekerProfile person;
  private final Query query;
  private final int now;

  Relaxing(Places places, OpeningShelf openings, SeekerProfile person, Query query) {
    this.places = places;
    this.openings = openings;
    this.person = person;
    this.query = query;
    now = openings.count(person, query);
  }

  /** A step with what it does to a person. */
  private record Change(Step step, UnaryOperator<SeekerProfile> to) {}

  /** Single relaxations first, then pairs; those that bring nothing are there with 0. */
  List<Relaxation> all() {
    List<Change> changes = changes();
    List<Relaxation> relaxations = new ArrayList<>();
    for (Change change : changes) {
      relaxations.add(new Relaxation(List.of(change.step()), more(change.to().apply(person))));
    }
    for (int i = 0; i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        Change one = changes.get(i);
        Change other = changes.get(j);
        int more = more(other.to().apply(one.to().apply(person)));
        relaxations.add(new Relaxation(List.of(one.step(), other.step()), more));
      }
    }
    return relaxations;
  }

  private int more(SeekerProfile relaxed) {
    return openings.count(relaxed, query) - now;
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      @Nullable Change change =
          switch (kind) {
            case HOURS_WIDER -> hours();
            case COMMUTE_FARTHER -> commute();
            case DATES_WIDER -> dates();
            case ANOTHER_MOVE -> move();
            case WAGE_LOWER -> wage();
            case ANOTHER_EMPLOYMENT_TYPE -> employmentType();
            case NIGHT_WORK -> nightWork();
            case ONE_LICENCE -> licence();
            case NEXT_PREFECTURE -> prefecture();
          };
      if (change != null) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static Change change(Kind kind, Object detail, UnaryOperator<SeekerProfile> to) {
    return new Change(new Step(kind, detail.toString()), to);
  }

  private @Nullable Change hours() {
    int least = person.weeklyHoursMin();
    int most = person.weeklyHoursMax();
    if (least == NOT_STATED && most == NOT_STATED) {
      return null;
    }
    int lower = least == NOT_STATED ? least : Math.max(0, least - HOURS_WIDER);
    int upper = most == NOT_STATED ? most : most + HOURS_WIDER;
    String detail = (lower == NOT_STATED ? "" : lower) + "-" + (upper == NOT_STATED ? "" : upper);
    return change(Kind.HOURS_WIDER, detail, p -> Profiles.working(p, lower, upper));
  }

  private @Nullable Change commute() {
    if (person.maxCommuteKm() == NOT_STATED) {
      return null;
    }
    int km = person.maxCommuteKm() + COMMUTE_MORE_KM;
    return change(Kind.COMMUTE_FARTHER, km, p -> Profiles.commuting(p, km));
  }

  private @Nullable Change dates() {
    @Nullable LocalDate from = person.availableFrom();
    @Nullable LocalDate until = person.availableUntil();
    if (from == null && until == null) {
      return null;
    }
    @Nullable LocalDate earlier = from == null ? null : from.minusMonths(1);
    @Nullable LocalDate later = until == null ? null : until.plusMonths(3);
    String detail = (earlier == null ? "" : earlier) + "/" + (later == null ? "" : later);
    return change(Kind.DATES_WIDER, detail, p -> Profiles.available(p, earlier, later));
  }

  private @Nullable Change move() {
    List<Change> others = new ArrayList<>();
    for (Move move : Move.values()) {
      if (!person.moves().contains(move)) {
        others.add(change(Kind.ANOTHER_MOVE, move, p -> Profiles.moving(p, move)));
      }
    }
    return bringingMost(others);
  }

  private @Nullable Change wage() {
    if (person.minMonthlyWageYen() <= 0) {
      return null;
    }
    int yen = (int) (person.minMonthlyWageYen() * 95L / 100);
    return change(Kind.WAGE_LOWER, yen, p -> Profiles.earning(p, yen));
  }

  private @Nullable Change employmentType() {
    List<Change> others = new ArrayList<>();
    if (!person.employmentTypes().isEmpty()) {
      for (EmploymentType type : EmploymentType.values()) {
        if (!person.employmentTypes().contains(type)) {
          others.add(change(Kind.ANOTHER_EMPLOYMENT_TYPE, type, p -> Profiles.employed(p, type)));
        }
      }
    }
    return bringingMost(others);
  }

  private @Nullable Change nightWork() {
    return person.nightWork() == Answer.NO ? change(Kind.NIGHT_WORK, "", Profiles::atNight) : null;
  }

  /** The licence that is the only one missing for most openings; of equals the first by its code. */
  private @Nullable Change licence() {
    Map<String, Integer> onlyOneMissing = new HashMap<>();
    openings.visit(
        person,
        query,
        true,
        required -> {
          List<String> missing =
              required.stream().filter(licence -> !person.licences().contains(licence)).toList();
          if (missing.size() == 1) {
            onlyOneMissing.merge(missing.getFirst(), 1, Integer::sum);
          }
        });
    return onlyOneMissing.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(best ->
            change(
                Kind.ONE_LICENCE, best.getKey(), p -> Profiles.holding(p, List.of(best.getKey()))))
        .orElse(null);
  }

  private @Nullable Change prefecture() {
    if (person.homeMunicipality() == NOT_STATED || person.relocation().isAnywhere()) {
      return null;
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
        ? null
        : change(
            Kind.NEXT_PREFECTURE, chosen, p -> Profiles.relocating(p, p.relocation().and(chosen)));
  }

  private @Nullable Change bringingMost(List<Change> changes) {
    @Nullable Change best = null;
    int most = -1;
    for (Change change : changes) {
      int more = more(change.to().apply(person));
      if (more > most) {
        most = more;
        best = change;
      }
    }
    return best;
  }
}
