package jp.hashiwatashi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.importing.ImportState;
import jp.hashiwatashi.register.importing.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The workbench of whoever is signed in. */
@Service
public class Workbench {

  /** How long something counts as new to somebody who has never looked. */
  private static final Duration NEW_FOR = Duration.ofDays(7);

  private final Desks desks;
  private final Caseloads caseloads;
  private final News news;
  private final Inquiries inquiries;
  private final Rematching rematching;
  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final Drafts drafts;
  private final Imports imports;
  private final Clock clock;

  Workbench(
      Desks desks,
      Caseloads caseloads,
      News news,
      Inquiries inquiries,
      Rematching rematching,
      SendingRecordStore people,
      OpeningStore openings,
      Drafts drafts,
      Imports imports,
      Clock clock) {
    this.desks = desks;
    this.caseloads = caseloads;
    this.news = news;
    this.inquiries = inquiries;
    this.rematching = rematching;
    this.people = people;
    this.openings = openings;
    this.drafts = drafts;
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * A consultant and how much he or she is in charge of.
   *
   * @param people in charge of
   * @param openings in charge of
   */
  public record Seat(Charge charge, int people, int openings) {}

  /** The consultants whom records name, by office. */
  public List<Seat> seats() {
    Map<Charge, Seat> seats =
        new TreeMap<>(Comparator.comparing(Charge::office).thenComparing(Charge::consultant));
    people.charges().forEach((charge, count) -> seats.put(charge, new Seat(charge, count, 0)));
    openings
        .charges()
        .forEach((charge, count) ->
            seats.merge(
                charge,
                new Seat(charge, 0, count),
                (one, other) -> new Seat(charge, one.people(), other.openings())));
    return List.copyOf(seats.values());
  }

  /**
   * The day at a desk.
   *
   * @param since since when something counts as new; null for since it was looked at
   */
  public Day day(Desk desk, @Nullable Instant since) {
    Instant now = clock.instant();
    Instant from = since != null ? since : seen(desk);
    Caseload caseload = caseloads.of(desk.charge());
    var newOpenings = news.forPeople(caseload.people(), from);
    var newPeople = news.forOpenings(caseload.openings(), from);
    var agenda = new Agenda(clock);
    return new Day(
        desk,
        now,
        agenda.today(),
        agenda.of(
            caseload,
            inquiries.asked(RegisterName.PEOPLE, ids(caseload.people())),
            inquiries.asked(RegisterName.OPENINGS, ids(caseload.openings())),
            unfinished()),
        from,
        newOpenings,
        newPeople,
        mine(caseload.people(), newOpenings, p -> PersonQuestion.of(p.profile()).size()),
        mine(caseload.openings(), newPeople, o -> OpeningQuestion.of(o.profile()).size()),
        caseload.morePeople(),
        caseload.moreOpenings());
  }

  private Instant seen(Desk desk) {
    return desk.seenAt() != null ? desk.seenAt() : clock.instant().minus(NEW_FOR);
  }

  private static <R extends Registered> List<String> ids(List<Caseload.Of<R>> some) {
    return some.stream().map(of -> of.record().id()).toList();
  }

  private static <R extends Registered, O> List<Day.Mine<R>> mine(
      List<Caseload.Of<R>> some, List<NewFor<R, O>> news, ToIntFunction<R> questions) {
    Map<String, Integer> fresh = new HashMap<>();
    news.forEach(of -> fresh.put(of.record().id(), of.found().size()));
    return some.stream()
        .map(of ->
            new Day.Mine<>(
                of.record(),
                of.best().size(),
                fresh.getOrDefault(of.record().id(), 0),
                questions.applyAsInt(of.record())))
        .toList();
  }

  private List<Work> unfinished() {
    List<Work> work = new ArrayList<>();
    drafts.mine().forEach(draft -> work.add(Work.of(draft)));
    imports.mine().stream()
        .filter(one -> one.state() == ImportState.MAPPING || one.state() == ImportState.READ)
        .forEach(one ->
            work.add(
                new Work(
                    Work.Kind.IMPORT,
                    one.register(),
                    Long.toString(one.id()),
                    one.fileName(),
                    null,
                    0)));
    return work;
  }

  /** What was new at my desk when a page was drawn is not new any more; what came since is. */
  public void seen(Seen seen) {
    desks
        .mine()
        .filter(desk -> desk.charge().equals(seen.charge()))
        .filter(desk -> !seen.until().isAfter(clock.instant()))
        .ifPresent(desk -> {
          rematching.keep(caseloads.of(desk.charge()), seen);
          desks.seen(seen.until());
        });
  }
}
