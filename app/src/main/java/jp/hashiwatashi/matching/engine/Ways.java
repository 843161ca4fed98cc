package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.matching.engine.Relaxation.Kind;
import jp.hashiwatashi.matching.engine.Relaxation.Step;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.LicenceImplications;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/** In which ways each thing that one person states can be relaxed. */
final class Ways {

  private static final int COMMUTE_MORE_KM = 10;
  private static final int HOURS_WIDER = 200;
  private static final int MOST = Integer.MAX_VALUE;

  private final Places places;
  private final SeekerProfile person;

  Ways(Places places, SeekerProfile person) {
    this.places = places;
    this.person = person;
  }

  /**
   * A step with what it does.
   *
   * @param to the person, who decided otherwise
   * @param waiver what the employers decided otherwise
   */
  record Change(Step step, UnaryOperator<SeekerProfile> to, Waiver waiver) {}

  /** None where nothing is stated, or where what to choose shows only in counting. */
  List<Change> of(Kind kind) {
    return switch (kind) {
      case LICENCES_IMPLIED -> licences();
      case LESS_EXPERIENCE_ASKED -> experience();
      case HOURS_WIDER -> hours();
      case COMMUTE_FARTHER -> commute();
      case DATES_WIDER -> dates();
      case ANOTHER_MOVE -> moves();
      case WAGE_LOWER -> wage();
      case ANOTHER_EMPLOYMENT_TYPE -> employmentTypes();
      case NIGHT_WORK -> nightWork();
      case ONE_LICENCE, ANOTHER_OCCUPATION -> List.of();
      case NEXT_PREFECTURE -> prefecture();
    };
  }

  private static List<Change> only(Kind kind, Object detail, UnaryOperator<SeekerProfile> to) {
    return List.of(change(kind, detail, to));
  }

  private static Change change(Kind kind, Object detail, UnaryOperator<SeekerProfile> to) {
    return new Change(new Step(kind, detail.toString()), to, Waiver.NONE);
  }

  private List<Change> licences() {
    Set<String> implied = LicenceImplications.beyond(person.licences());
    String detail = String.join("|", implied);
    return implied.isEmpty()
        ? List.of()
        : only(Kind.LICENCES_IMPLIED, detail, p -> Profiles.holding(p, implied));
  }

  /** One licence more, chosen by counting. */
  static Change licence(String code) {
    return change(Kind.ONE_LICENCE, code, p -> Profiles.holding(p, List.of(code)));
  }

  /** One middle group more, chosen by counting. */
  static Change occupation(String group) {
    OccupationCode code =
        new OccupationCode(Integer.parseInt(group), OccupationCode.NO_SMALL_GROUP);
    return change(Kind.ANOTHER_OCCUPATION, group, p -> Profiles.wanting(p, List.of(code)));
  }

  private List<Change> experience() {
    Step step = new Step(Kind.LESS_EXPERIENCE_ASKED, "");
    return person.occupationsExperienced().isEmpty()
        ? List.of()
        : List.of(new Change(step, UnaryOperator.identity(), Waiver.ONE_YEAR));
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
