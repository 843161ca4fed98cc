package jp.hashiwatashi.matching.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.hashiwatashi.matching.GroupMatching;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.plan.DemandsInForce;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.matching.plan.PlanResult;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.matching.plan.web.PlanPage.DemandTold;
import jp.hashiwatashi.matching.plan.web.PlanPage.MarkTold;
import jp.hashiwatashi.matching.plan.web.PlanPage.MoveTold;
import jp.hashiwatashi.matching.plan.web.PlanPage.SharedOpening;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterMarks;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a plan with the names of whom and what it speaks of. */
@Component
final class PlanDrawing {

  /** Of moves, demands, marks and shared openings at most so many each are told on the page. */
  private static final int MOST_TOLD = 50;

  private final Plans plans;
  private final GroupMatching matching;
  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final RegisterMarks marks;

  PlanDrawing(
      Plans plans,
      GroupMatching matching,
      SendingRecordStore people,
      OpeningStore openings,
      RegisterMarks marks) {
    this.plans = plans;
    this.matching = matching;
    this.people = people;
    this.openings = openings;
    this.marks = marks;
  }

  /** What is asked of the page besides the plan: which people, which page, what was mistyped. */
  record Asked(PlanShow show, int page, int size, String typed, List<FieldFault> faults) {}

  PlanPage page(PlanVersion version, Asked asked, Words words) {
    PlanContent content = plans.current(version);
    @Nullable PlanVersion earlier = plans.before(version);
    @Nullable PlanResult before = earlier == null ? null : earlier.result();
    Placement placement = new Placement(content, version.result(), before);
    List<String> shown = placement.shown(asked.show());
    Paging paging =
        Paging.of(
            asked.page(),
            asked.size(),
            shown.size(),
            PlanPage.address(version.planId()).with("show", asked.show().code()));
    List<String> rows = shown.subList(Math.max(0, paging.first() - 1), paging.last());
    DemandsInForce inForce = plans.demands(content);
    NamedRecords named = named(content, placement, rows, inForce);
    return new PlanPage(
        version,
        content,
        plans.isPutAway(version.planId()),
        plans.seconds(version),
        rows.stream().map(id -> row(id, content, placement, named)).toList(),
        paging,
        asked.show(),
        moves(placement, named, words),
        placement.moves().size(),
        before,
        shared(placement, named),
        demands(content, inForce, named, words),
        marks(inForce.hidden(), named, words),
        marks(inForce.offered(), named, words),
        version.result() == null ? null : freshness(version, content),
        plans.versions(version.planId()),
        asked.typed(),
        asked.faults());
  }

  /** Everybody in a plan that has a placement, for paper and files. */
  PlanSheet sheet(PlanVersion version, String by, String at) {
    PlanContent content = plans.current(version);
    PlanResult result = Objects.requireNonNull(version.result());
    Placement placement = new Placement(content, result, null);
    Set<String> proposed = new TreeSet<>();
    result.seats().forEach(seat -> proposed.add(seat.openingId()));
    NamedRecords named = new NamedRecords(people, content.people(), openings, proposed);
    Map<String, String> names = new HashMap<>();
    content.people().forEach(id -> names.put(id, named.name(id)));
    List<PlanRow> rows =
        content.people().stream().map(id -> row(id, content, placement, named)).toList();
    return new PlanSheet(version, content, result, rows, names, by, at);
  }

  private NamedRecords named(
      PlanContent content, Placement placement, List<String> rows, DemandsInForce inForce) {
    Set<String> persons = new TreeSet<>(rows);
    Set<String> places = new TreeSet<>();
    for (String id : rows) {
      addOpening(placement.seat(id), places);
    }
    placement.moves().stream()
        .limit(MOST_TOLD)
        .forEach(move -> {
          persons.add(move.seekerId());
          addOpening(move.before(), places);
          addOpening(move.after(), places);
        });
    placement.shared().entrySet().stream()
        .limit(MOST_TOLD)
        .forEach(entry -> {
          places.add(entry.getKey());
          persons.addAll(entry.getValue());
        });
    for (PlanDemand demand : first(content.demands())) {
      persons.add(demand.seekerId());
      (demand.kind() == PlanDemand.Kind.TOGETHER ? persons : places).add(demand.other());
    }
    for (List<MatchMark> some : List.of(inForce.hidden(), inForce.offered())) {
      for (MatchMark mark : first(some)) {
        persons.add(mark.seekerId());
        places.add(mark.openingId());
      }
    }
    for (String id : rows) {
      persons.addAll(content.companions(id));
    }
    return new NamedRecords(people, persons, openings, places);
  }

  private static void addOpening(@Nullable Seat seat, Set<String> places) {
    if (seat != null) {
      places.add(seat.openingId());
    }
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_TOLD, all.size()));
  }

  PlanRow row(String id, PlanContent content, Placement placement, NamedRecords named) {
    SendingRecord person = named.person(id);
    Seat seat = placement.seat(id);
    Opening opening = seat == null ? null : named.opening(seat.openingId());
    return new PlanRow(
        id,
        person,
        seat,
        opening,
        person == null || opening == null ? null : matching.judge(person, opening),
        placement.greedy(id),
        placement.reason(id),
        content.demands().stream().filter(d -> d.names(id)).toList(),
        content.companions(id),
        placement.isMoved(id));
  }

  private static List<MoveTold> moves(Placement placement, NamedRecords named, Words words) {
    return first(placement.moves()).stream()
        .map(move ->
            new MoveTold(
                move.seekerId(),
                named.name(move.seekerId()),
                seat(move.before(), named, words),
                seat(move.after(), named, words)))
        .toList();
  }

  private static @Nullable String seat(@Nullable Seat seat, NamedRecords named, Words words) {
    return seat == null
        ? null
        : words.text(
            "plan.seat", named.opening(seat.openingId(), words), words.points(seat.score()));
  }

  private List<SharedOpening> shared(Placement placement, NamedRecords named) {
    List<SharedOpening> shared = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : placement.shared().entrySet()) {
      Opening opening = named.opening(entry.getKey());
      if (opening != null) {
        shared.add(
            new SharedOpening(
                opening,
                entry.getValue().stream().map(named::name).toList(),
                opening.profile().vacancies()));
      }
    }
    return shared;
  }

  private static List<DemandTold> demands(
      PlanContent content, DemandsInForce inForce, NamedRecords named, Words words) {
    List<DemandTold> told = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_TOLD, content.demands().size()); i++) {
      PlanDemand demand = content.demands().get(i);
      boolean ofPeople = demand.kind() == PlanDemand.Kind.TOGETHER;
      told.add(
          new DemandTold(
              i,
              demand,
              named.name(demand.seekerId()),
              ofPeople ? named.name(demand.other()) : named.opening(demand.other(), words),
              inForce.idle().contains(demand)));
    }
    return told;
  }

  private static List<MarkTold> marks(List<MatchMark> some, NamedRecords named, Words words) {
    return first(some).stream()
        .map(mark ->
            new MarkTold(mark, named.name(mark.seekerId()), named.opening(mark.openingId(), words)))
        .toList();
  }

  private PlanPage.@Nullable Freshness freshness(PlanVersion version, PlanContent content) {
    PlanResult result = version.result();
    if (result == null || version.solvedAt() == null) {
      return null;
    }
    Set<String> proposed = new TreeSet<>();
    result.seats().forEach(seat -> proposed.add(seat.openingId()));
    int goneOpenings = proposed.size() - marks.present(RegisterName.OPENINGS, proposed).size();
    var since = version.solvedAt();
    return new PlanPage.Freshness(
        marks.changedSince(RegisterName.PEOPLE, content.people(), since).size(),
        marks.changedSince(RegisterName.OPENINGS, proposed, since).size() + goneOpenings,
        marks.countChangedSince(RegisterName.OPENINGS, since),
        !result.asOf().equals(matching.query().asOf()));
  }
}
