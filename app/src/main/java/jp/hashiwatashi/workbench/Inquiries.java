package jp.hashiwatashi.workbench;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is still to be asked of people and employers, what matters most for matching first. */
@Service
public class Inquiries {

  /** Openings of one employer that a letter can be about. */
  private static final int MOST_OPENINGS = 200;

  private final Matching matching;
  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final JdbcClient jdbc;
  private final SignedIn signedIn;
  private final Clock clock;

  Inquiries(
      Matching matching,
      SendingRecordStore people,
      OpeningStore openings,
      JdbcClient jdbc,
      SignedIn signedIn,
      Clock clock) {
    this.matching = matching;
    this.people = people;
    this.openings = openings;
    this.jdbc = jdbc;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** Nothing for a person who is not registered. */
  public Optional<Inquiry<SendingRecord>> ofPerson(String id) {
    return people
        .find(id)
        .map(person ->
            inquiry(
                person,
                PersonQuestion.of(person.profile()),
                matching.bestOpenings(person.profile()),
                asked(RegisterName.PEOPLE, List.of(id)).get(id)));
  }

  /** Nothing for an opening that is not registered. */
  public Optional<Inquiry<Opening>> ofOpening(String id) {
    return openings
        .find(id)
        .map(opening -> ofOpening(opening, asked(RegisterName.OPENINGS, List.of(id)).get(id)));
  }

  /** Of each opening of an employer that has a place left and is not expired. */
  public List<Inquiry<Opening>> ofEmployer(String id) {
    LocalDate today = LocalDate.now(clock);
    List<Opening> open =
        openings.ofEmployer(id, MOST_OPENINGS).stream()
            .filter(opening -> Caseloads.isOpen(opening, today))
            .toList();
    var asked = asked(RegisterName.OPENINGS, open.stream().map(Opening::id).toList());
    return open.stream().map(opening -> ofOpening(opening, asked.get(opening.id()))).toList();
  }

  private Inquiry<Opening> ofOpening(Opening opening, @Nullable Asked asked) {
    return inquiry(
        opening,
        OpeningQuestion.of(opening.profile()),
        matching.bestPeople(opening.profile()),
        asked);
  }

  private static <R> Inquiry<R> inquiry(
      R record, List<? extends Question> open, List<Candidate> best, @Nullable Asked asked) {
    List<Inquiry.Asking> questions =
        open.stream()
            .map(question -> new Inquiry.Asking(question, touched(question, best)))
            .sorted(Comparator.comparingInt(Inquiry.Asking::matches).reversed())
            .toList();
    return new Inquiry<>(record, questions, best.size(), asked);
  }

  private static int touched(Question question, List<Candidate> best) {
    return (int)
        best.stream().filter(one -> one.notStated().contains(question.condition())).count();
  }

  /** Who of them was asked, by id. */
  Map<String, Asked> asked(RegisterName register, Collection<String> ids) {
    Map<String, Asked> asked = new HashMap<>();
    jdbc.sql(
            """
            select id, asked_by, asked_at from question_asked
            where register = :register and id = any (:ids)
            """)
        .param("register", register.code())
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          asked.put(
              row.getString("id"),
              new Asked(row.getString("asked_by"), row.getTimestamp("asked_at").toInstant()));
        });
    return asked;
  }

  /** Remembers that the questions were put. */
  public void noteAsked(RegisterName register, List<String> ids) {
    jdbc.sql(
            """
            insert into question_asked (register, id, asked_by, asked_at)
            select :register, unnest(:ids::text[]), :by, :now
            on conflict (register, id) do update
            set asked_by = excluded.asked_by, asked_at = excluded.asked_at
            """)
        .param("register", register.code())
        .param("ids", ids.toArray(String[]::new))
        .param("by", signedIn.name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
