package jp.hashiwatashi.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import org.springframework.stereotype.Service;

/** Reads what a consultant is in charge of. */
@Service
class Caseloads {

  /** People that are looked at one by one; more than one consultant supports at a time. */
  static final int MOST_PEOPLE = 300;

  /** Openings that are looked at one by one. */
  static final int MOST_OPENINGS = 300;

  private static final int MOST_READ = 5_000;

  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final Matching matching;
  private final MatchMarks marks;
  private final Clock clock;

  Caseloads(
      SendingRecordStore people,
      OpeningStore openings,
      Matching matching,
      MatchMarks marks,
      Clock clock) {
    this.people = people;
    this.openings = openings;
    this.matching = matching;
    this.marks = marks;
    this.clock = clock;
  }

  Caseload of(Charge charge) {
    LocalDate today = LocalDate.now(clock);
    List<SendingRecord> mine = people.inChargeOf(charge, MOST_PEOPLE);
    List<Opening> open =
        openings.inChargeOf(charge, MOST_READ).stream().filter(o -> isOpen(o, today)).toList();
    List<Opening> looked = open.stream().limit(MOST_OPENINGS).toList();
    Set<Pair> said = new HashSet<>();
    pairs(marks.ofPeople(mine.stream().map(SendingRecord::id).toList()), said);
    pairs(marks.ofOpenings(looked.stream().map(Opening::id).toList()), said);
    return new Caseload(
        mine.stream().map(p -> of(p, matching.bestOpenings(p.profile()), said)).toList(),
        looked.stream().map(o -> of(o, matching.bestPeople(o.profile()), said)).toList(),
        people.countInChargeOf(charge) - mine.size(),
        open.size() - looked.size());
  }

  /** Whether somebody can still be placed there. */
  static boolean isOpen(Opening opening, LocalDate today) {
    LocalDate expiry = opening.profile().expiresOn();
    return opening.profile().vacancies() > 0 && (expiry == null || !expiry.isBefore(today));
  }

  /** A pair of which a consultant has said something is no news, and nothing to be found again. */
  private static <R> Caseload.Of<R> of(R record, List<Candidate> best, Set<Pair> said) {
    List<Candidate> unsaid =
        best.stream()
            .filter(one -> !said.contains(new Pair(one.seekerId(), one.openingId())))
            .toList();
    return new Caseload.Of<>(record, best, unsaid);
  }

  private static void pairs(List<MatchMark> marks, Set<Pair> into) {
    into.addAll(
        marks.stream()
            .map(mark -> new Pair(mark.seekerId(), mark.openingId()))
            .collect(Collectors.toSet()));
  }

  private record Pair(String seekerId, String openingId) {}
}
