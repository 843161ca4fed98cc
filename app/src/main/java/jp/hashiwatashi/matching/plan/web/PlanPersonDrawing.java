package jp.hashiwatashi.matching.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hashiwatashi.matching.GroupMatching;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.plan.PlanAlternatives;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** Draws one person of a plan with the openings to choose from. */
@Component
final class PlanPersonDrawing {

  private final Plans plans;
  private final PlanAlternatives alternatives;
  private final PlanDrawing drawing;
  private final GroupMatching matching;
  private final SendingRecordStore people;
  private final OpeningStore openings;

  PlanPersonDrawing(
      Plans plans,
      PlanAlternatives alternatives,
      PlanDrawing drawing,
      GroupMatching matching,
      SendingRecordStore people,
      OpeningStore openings) {
    this.plans = plans;
    this.alternatives = alternatives;
    this.drawing = drawing;
    this.matching = matching;
    this.people = people;
    this.openings = openings;
  }

  PlanPersonPage page(
      PlanVersion version, String id, String typed, List<FieldFault> faults, Words words) {
    PlanContent content = plans.current(version);
    Placement placement = new Placement(content, version.result(), null);
    PlanAlternatives.Found found = alternatives.of(version, id);
    List<PlanDemand> demands = content.demands().stream().filter(d -> d.names(id)).toList();
    NamedRecords named = named(id, content, placement, found, demands);
    PlanRow row = drawing.row(id, content, placement, named);
    List<PlanPersonPage.Option> options = new ArrayList<>();
    SendingRecord person = named.person(id);
    for (PlanAlternatives.Alternative alternative : found.best()) {
      Opening opening = named.opening(alternative.candidate().openingId());
      if (person != null && opening != null) {
        options.add(new PlanPersonPage.Option(alternative, matching.judge(person, opening)));
      }
    }
    List<PlanPage.DemandTold> told = new ArrayList<>();
    for (PlanDemand demand : demands) {
      boolean ofPeople = demand.kind() == PlanDemand.Kind.TOGETHER;
      told.add(
          new PlanPage.DemandTold(
              content.demands().indexOf(demand),
              demand,
              named.name(demand.seekerId()),
              ofPeople ? named.name(demand.other()) : named.opening(demand.other(), words),
              false));
    }
    return new PlanPersonPage(
        version,
        row,
        found.now(),
        List.copyOf(options),
        List.copyOf(told),
        content.companions(id).stream().map(named::name).toList(),
        typed,
        faults);
  }

  private NamedRecords named(
      String id,
      PlanContent content,
      Placement placement,
      PlanAlternatives.Found found,
      List<PlanDemand> demands) {
    Set<String> persons = new TreeSet<>(content.companions(id));
    persons.add(id);
    Set<String> places = new TreeSet<>();
    Seat seat = placement.seat(id);
    if (seat != null) {
      places.add(seat.openingId());
    }
    found.best().forEach(a -> places.add(a.candidate().openingId()));
    for (PlanDemand demand : demands) {
      persons.add(demand.seekerId());
      (demand.kind() == PlanDemand.Kind.TOGETHER ? persons : places).add(demand.other());
    }
    return new NamedRecords(people, persons, openings, places);
  }
}
