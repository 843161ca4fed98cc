package jp.hashiwatashi.access.approval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is wanted of whom, and who has granted it. What it refuses, the database refuses too, and everybody
 * works in the own name.
 */
@Component
public class Approvals {

  private static final int MOST_OF_MINE = 50;

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  /** For whom something was decided that they have not seen yet; the page of approvals knows it anyway. */
  private final Set<String> news = ConcurrentHashMap.newKeySet();

  Approvals(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /**
   * Asks for a second person, unless who is at work has asked already and it is open.
   *
   * @param personId whom it is about; null for nobody or many
   * @param office whose people decide; empty for those of all offices
   */
  @Transactional
  public void ask(
      String kind, String subject, @Nullable String personId, String office, String purpose) {
    waitForTheOther(kind + subject);
    if (mine(kind, subject).isEmpty()) {
      jdbc.sql(
              """
              insert into approval (kind, subject, person_id, office, purpose, wanted_by)
              values (:kind, :subject, :person, :office, :purpose, :me)
              """)
          .param("kind", kind)
          .param("subject", subject)
          .param("person", personId)
          .param("office", office)
          .param("purpose", purpose)
          .param("me", signedIn.name())
          .update();
    }
  }

  /**
   * The same for what is about many people; the own office's people decide.
   *
   * @param words by which who decides knows it, forgotten once it is over
   */
  @Transactional
  public void askForMany(String kind, String subject, String words, long people, String purpose) {
    waitForTheOther(kind + subject);
    if (mine(kind, subject).isEmpty()) {
      jdbc.sql(
              """
              insert into approval (kind, subject, list, people, office, purpose, wanted_by)
              values (:kind, :subject, :words, :people, acting_office(), :purpose, :me)
              """)
          .param("kind", kind)
          .param("subject", subject)
          .param("words", words)
          .param("people", people)
          .param("purpose", purpose)
          .param("me", signedIn.name())
          .update();
    }
  }

  /** The same for a list; the own office's people decide. */
  @Transactional
  void ask(String kind, WantedList list, String purpose) {
    waitForTheOther(kind + list.subject());
    if (mine(kind, list).isEmpty()) {
      jdbc.sql(
              """
              insert into approval
                (kind, subject, list, screen, columns, people, office, purpose, wanted_by)
              values
                (:kind, :subject, :list, :screen, :columns, :people, acting_office(), :purpose, :me)
              """)
          .param("kind", kind)
          .param("subject", list.subject())
          .param("list", list.list())
          .param("screen", list.screen())
          .param("columns", list.columns())
          .param("people", list.people())
          .param("purpose", purpose)
          .param("me", signedIn.name())
          .update();
    }
  }

  /** Two presses at once: the second one waits, and finds what the first has asked for. */
  private void waitForTheOther(String what) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", signedIn.name() + "\n" + what)
        .query((row, n) -> true)
        .list();
  }

  /** What who is at work has asked for last and may still do, or waits for. */
  public Optional<Approval> mine(String kind, String subject) {
    return jdbc.sql(
            """
            select %s from approval
            where kind = :kind and subject = :subject and wanted_by = :me
              and used_at is null and granted is distinct from false and expires_at > now()
            order by id limit 1
            """
                .formatted(Approval.COLUMNS))
        .param("kind", kind)
        .param("subject", subject)
        .param("me", signedIn.name())
        .query(Approval::of)
        .optional();
  }

  /**
   * The same of a list: that of just these words and columns, on the same screen, and of hardly more people
   * than were told; while who decides takes a day, a few come.
   */
  Optional<Approval> mine(String kind, WantedList list) {
    return jdbc.sql(
            """
            select %s from approval
            where kind = :kind and subject = :subject and wanted_by = :me
              and list = :list and columns = :columns and :people <= people + people / 10
              and split_part(screen, '?', 1) = :path
              and used_at is null and granted is distinct from false and expires_at > now()
            order by granted nulls last, id limit 1
            """
                .formatted(Approval.COLUMNS))
        .param("kind", kind)
        .param("subject", list.subject())
        .param("list", list.list())
        .param("columns", list.columns())
        .param("people", list.people())
        .param("path", list.back().path())
        .param("me", signedIn.name())
        .query(Approval::of)
        .optional();
  }

  /**
   * Uses up what was granted to who is at work, within the caller's transaction: if that comes to nothing, it
   * can be used again. Of two at once the second waits for the first.
   *
   * @return whether it was granted, and not used
   */
  boolean use(Approval one) {
    return one.state() == Approval.State.GRANTED
        && jdbc.sql("update approval set used_at = now() where id = :id and used_at is null")
                .param("id", one.id())
                .update()
            == 1;
  }

  /** What was asked for in words that may name a person, and is over without having been done: without them. */
  int forgetWords() {
    return jdbc.sql(
            """
            update approval set list = null, screen = null
            where expires_at <= now() and (list is not null or screen is not null)
            """)
        .update();
  }

  /** All that who is at work has asked for, the latest first. */
  List<Approval> ofMine() {
    return jdbc.sql(
            "select %s from approval where wanted_by = :me order by id desc limit :most"
                .formatted(Approval.COLUMNS))
        .param("me", signedIn.name())
        .param("most", MOST_OF_MINE)
        .query(Approval::of)
        .list();
  }

  /** What others wait for, as far as who is at work may see it. */
  List<Approval> waiting() {
    return jdbc.sql(
            """
            select %s from approval
            where decided_at is null and expires_at > now() and wanted_by <> :me order by id
            """
                .formatted(Approval.COLUMNS))
        .param("me", signedIn.name())
        .query(Approval::of)
        .list();
  }

  Optional<Approval> find(long id) {
    return jdbc.sql("select %s from approval where id = :id".formatted(Approval.COLUMNS))
        .param("id", id)
        .query(Approval::of)
        .optional();
  }

  /** Why who is at work may not decide; empty when nothing is against it. */
  Optional<Refusal> refusal(Approval approval) {
    return approval.state() == Approval.State.WAITING
        ? jdbc.sql("select refusal_of_second_person(:maker, :me)")
            .param("maker", approval.wantedBy())
            .param("me", signedIn.name())
            .query((row, n) -> Optional.ofNullable(row.getString(1)).map(Refusal::valueOf))
            .single()
        : Optional.of(Refusal.GONE);
  }

  /** Grants or refuses what another wants. */
  Optional<Refusal> decide(Approval approval, boolean granted) {
    Optional<Refusal> refusal = refusal(approval);
    if (refusal.isPresent()) {
      return refusal;
    }
    int decided =
        jdbc.sql(
                """
                update approval set decided_by = :me, decided_at = now(), granted = :granted
                where id = :id and decided_by is null
                """)
            .param("me", signedIn.name())
            .param("granted", granted)
            .param("id", approval.id())
            .update();
    if (decided == 1) {
      news.add(approval.wantedBy());
    }
    return decided == 1 ? Optional.empty() : Optional.of(Refusal.GONE);
  }

  boolean isNewFor(String person) {
    return news.contains(person);
  }

  void seen() {
    news.remove(signedIn.name());
  }
}
