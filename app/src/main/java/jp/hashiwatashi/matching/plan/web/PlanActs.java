package jp.hashiwatashi.matching.plan.web;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.plan.PlanChange;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.matching.plan.PlanDemand.Kind;
import jp.hashiwatashi.matching.plan.PlanResult;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what somebody sent as a change of a plan, or says what is wrong with it. */
@Component
final class PlanActs {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 500;

  private final PeopleNamed peopleNamed;

  PlanActs(PeopleNamed peopleNamed) {
    this.peopleNamed = peopleNamed;
  }

  /**
   * What was understood.
   *
   * @param change null where something is wrong
   */
  record Understood(@Nullable PlanChange change, List<FieldFault> faults) {

    private static Understood of(PlanChange change) {
      return new Understood(change, List.of());
    }

    private static Understood fault(String field, String message) {
      return new Understood(null, List.of(new FieldFault(field, message)));
    }
  }

  /**
   * @param at the version that was looked at
   * @param content what it says, with ids that stand now
   */
  Understood read(PlanAct act, PlanVersion at, PlanContent content, Words words) {
    return switch (act.verb()) {
      case "name" -> name(PlanAct.plain(act.name()), words);
      case "limit" -> limit(act, words);
      case "add" -> add(act, content, words);
      case "again" -> Understood.of(new PlanChange.Again());
      case "revert" -> revert(act, at, words);
      case "release" -> release(act, content, words);
      case "remove", "together", "pin-ticked" -> ticked(act, at, words);
      case "seat-pin" -> seat(Kind.PIN, act, at, words);
      case "seat-forbid" -> seat(Kind.FORBID, act, at, words);
      case "pin" -> pair(Kind.PIN, act, words);
      case "forbid" -> pair(Kind.FORBID, act, words);
      case "allow" -> pair(Kind.ALLOW, act, words);
      case "with" -> with(act, content, words);
      default -> Understood.fault("act", words.text("plan.fault.act"));
    };
  }

  private static Understood name(String name, Words words) {
    if (MyNumber.standsIn(name)) {
      return Understood.fault("name", words.told(MyNumber.told()));
    }
    return name.isEmpty() || name.length() > LONGEST_NAME
        ? Understood.fault("name", words.text("plan.fault.name", LONGEST_NAME))
        : Understood.of(new PlanChange.Named(name));
  }

  private static Understood limit(PlanAct act, Words words) {
    int seconds = PlanAct.number(act.limit());
    return PlanContent.LIMITS.contains(seconds)
        ? Understood.of(new PlanChange.Limited(seconds))
        : Understood.fault("limit", words.text("plan.fault.limit"));
  }

  private Understood add(PlanAct act, PlanContent content, Words words) {
    PeopleNamed.Found found = peopleNamed.find(PlanAct.plain(act.names()), words);
    if (!found.faults().isEmpty()) {
      return new Understood(
          null, found.faults().stream().map(f -> new FieldFault("names", f)).toList());
    }
    if (found.ids().isEmpty()) {
      return Understood.fault("names", words.text("plan.fault.names"));
    }
    List<String> all = new ArrayList<>(content.people());
    all.addAll(found.ids());
    return all.stream().distinct().count() > PlanContent.MOST_PEOPLE
        ? Understood.fault(
            "names", words.text("plan.fault.many", words.number(PlanContent.MOST_PEOPLE)))
        : Understood.of(new PlanChange.Added(found.ids()));
  }

  private static Understood revert(PlanAct act, PlanVersion at, Words words) {
    int number = PlanAct.number(act.argument());
    return number >= 1 && number < at.number()
        ? Understood.of(new PlanChange.Reverted(number))
        : Understood.fault("act", words.text("plan.fault.revert"));
  }

  private static Understood release(PlanAct act, PlanContent content, Words words) {
    int number = PlanAct.number(act.argument());
    List<PlanDemand> demands = content.demands();
    return number >= 0 && number < demands.size()
        ? Understood.of(new PlanChange.Released(List.of(demands.get(number))))
        : Understood.fault("act", words.text("plan.fault.act"));
  }

  private static Understood ticked(PlanAct act, PlanVersion at, Words words) {
    List<String> people = act.ticked();
    int least = act.verb().equals("together") ? 2 : 1;
    if (people.size() < least) {
      return Understood.fault("people", words.text("plan.fault.ticked", least));
    }
    return switch (act.verb()) {
      case "remove" -> Understood.of(new PlanChange.Removed(people));
      case "together" ->
          Understood.of(
              new PlanChange.Demanded(
                  people.stream().skip(1).map(id -> together(people.getFirst(), id)).toList()));
      default -> pinned(people, at, words);
    };
  }

  private static PlanDemand together(String one, String other) {
    return new PlanDemand(Kind.TOGETHER, one, other, "");
  }

  private static Understood pinned(List<String> people, PlanVersion at, Words words) {
    List<PlanDemand> pins =
        people.stream()
            .map(id -> seat(at, id))
            .filter(seat -> seat != null)
            .map(seat -> new PlanDemand(Kind.PIN, seat.seekerId(), seat.openingId(), ""))
            .toList();
    return pins.isEmpty()
        ? Understood.fault("people", words.text("plan.fault.not-placed"))
        : Understood.of(new PlanChange.Demanded(pins));
  }

  private static @Nullable Seat seat(PlanVersion at, String person) {
    PlanResult result = at.result();
    return result == null ? null : result.seat(person).orElse(null);
  }

  private static Understood seat(Kind kind, PlanAct act, PlanVersion at, Words words) {
    Seat seat = seat(at, act.argument());
    return seat == null
        ? Understood.fault("people", words.text("plan.fault.not-placed"))
        : Understood.of(
            new PlanChange.Demanded(
                List.of(new PlanDemand(kind, seat.seekerId(), seat.openingId(), ""))));
  }

  private static Understood pair(Kind kind, PlanAct act, Words words) {
    String seeker = PlanAct.plain(act.seeker());
    String opening = PlanAct.plain(act.opening());
    String reason = PlanAct.plain(act.reason());
    if (seeker.isEmpty() || opening.isEmpty()) {
      return Understood.fault("opening", words.text("plan.fault.opening"));
    }
    if (reason.length() > LONGEST_REASON) {
      return Understood.fault(
          "reason", words.text("mark.fault.reason.long", reason.length(), LONGEST_REASON));
    }
    if (MyNumber.standsIn(reason)) {
      return Understood.fault("reason", words.told(MyNumber.told()));
    }
    return Understood.of(
        new PlanChange.Demanded(List.of(new PlanDemand(kind, seeker, opening, reason))));
  }

  private Understood with(PlanAct act, PlanContent content, Words words) {
    String seeker = PlanAct.plain(act.seeker());
    PeopleNamed.Found found = peopleNamed.find(PlanAct.plain(act.names()), words);
    List<FieldFault> faults = new ArrayList<>();
    found.faults().forEach(f -> faults.add(new FieldFault("names", f)));
    for (String id : found.ids()) {
      if (!content.people().contains(id)) {
        faults.add(new FieldFault("names", words.text("plan.fault.outside", id)));
      } else if (id.equals(seeker)) {
        faults.add(new FieldFault("names", words.text("plan.fault.alone")));
      }
    }
    if (faults.isEmpty() && found.ids().isEmpty()) {
      faults.add(new FieldFault("names", words.text("plan.fault.names")));
    }
    return faults.isEmpty()
        ? Understood.of(
            new PlanChange.Demanded(
                found.ids().stream()
                    .map(id ->
                        new PlanDemand(Kind.TOGETHER, seeker, id, PlanAct.plain(act.reason())))
                    .toList()))
        : new Understood(null, List.copyOf(faults));
  }
}
