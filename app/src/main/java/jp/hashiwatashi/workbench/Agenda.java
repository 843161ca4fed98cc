package jp.hashiwatashi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import org.jspecify.annotations.Nullable;

/** Finds what is to be done of a caseload. */
record Agenda(LocalDate today, Clock clock) {

  /** Days ahead that a separation or the end of a support is told. */
  private static final int SOON = 30;

  /** Days ahead that the expiry of an opening is told. */
  private static final int EXPIRY_SOON = 14;

  /** For how long nobody is asked again. */
  private static final Duration ANSWERING = Duration.ofDays(14);

  private static final Comparator<Work> URGENCY =
      Comparator.comparing(Work::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Work::kind)
          .thenComparing(Work::id);

  Agenda(Clock clock) {
    this(LocalDate.now(clock), clock);
  }

  /**
   * @param asked who was asked for what is not stated, by id
   * @param others what does not come from the caseload
   */
  List<Work> of(
      Caseload caseload,
      Map<String, Asked> askedPeople,
      Map<String, Asked> askedOpenings,
      List<Work> others) {
    List<Work> work = new ArrayList<>(others);
    caseload.people().forEach(of -> person(of, askedPeople.get(of.record().id()), work));
    caseload.openings().forEach(of -> opening(of, askedOpenings.get(of.record().id()), work));
    work.sort(URGENCY);
    return List.copyOf(work);
  }

  private void person(Caseload.Of<SendingRecord> of, @Nullable Asked asked, List<Work> work) {
    SendingRecord person = of.record();
    LocalDate leaves = person.separation().plannedOn();
    if (leaves != null && person.separation().separatedOn() == null && isSoon(leaves, SOON)) {
      work.add(of(Work.Kind.SEPARATION, person, leaves, of.best().size()));
    }
    LocalDate ends = person.support().until();
    if (ends != null && !ends.isBefore(today) && isSoon(ends, SOON)) {
      work.add(of(Work.Kind.SUPPORT_ENDS, person, ends, 0));
    }
    if (of.best().isEmpty()) {
      work.add(of(Work.Kind.NO_CANDIDATES, person, null, 0));
    }
    int open = PersonQuestion.of(person.profile()).size();
    if (open > 0 && isToBeAsked(asked)) {
      work.add(of(Work.Kind.ASK_PERSON, person, null, open));
    }
  }

  private void opening(Caseload.Of<Opening> of, @Nullable Asked asked, List<Work> work) {
    Opening opening = of.record();
    LocalDate expires = opening.profile().expiresOn();
    if (expires != null && isSoon(expires, EXPIRY_SOON)) {
      work.add(of(Work.Kind.OPENING_EXPIRES, opening, expires, opening.profile().vacancies()));
    }
    LocalDate start = opening.profile().latestStartOn();
    if (start != null && start.isBefore(today)) {
      work.add(of(Work.Kind.START_PAST, opening, start, opening.profile().vacancies()));
    }
    int open = OpeningQuestion.of(opening.profile()).size();
    if (open > 0 && isToBeAsked(asked)) {
      work.add(of(Work.Kind.ASK_EMPLOYER, opening, null, open));
    }
  }

  private boolean isSoon(LocalDate day, int days) {
    return !day.isAfter(today.plusDays(days));
  }

  private boolean isToBeAsked(@Nullable Asked asked) {
    Instant now = clock.instant();
    return asked == null || asked.at().plus(ANSWERING).isBefore(now);
  }

  private static Work of(
      Work.Kind kind, SendingRecord person, @Nullable LocalDate day, int number) {
    return new Work(kind, RegisterName.PEOPLE, person.id(), person.name(), day, number);
  }

  private static Work of(Work.Kind kind, Opening opening, @Nullable LocalDate day, int number) {
    String name = opening.employer();
    return new Work(
        kind, RegisterName.OPENINGS, opening.id(), name == null ? "" : name, day, number);
  }
}
