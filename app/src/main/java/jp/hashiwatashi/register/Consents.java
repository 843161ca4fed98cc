package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of consents: what was agreed to and when, what holds today, and what is recorded from now on. */
@Component
public class Consents {

  private final SendingRecordStore people;
  private final RegisterAccess access;

  Consents(SendingRecordStore people, RegisterAccess access) {
    this.people = people;
    this.access = access;
  }

  /** All that was recorded of one person, the latest first. */
  public List<ConsentFact> of(String personId) {
    return access
        .jdbc()
        .sql(
            """
            select purpose, given_on, kind, withdrawn_on, to_whom, way, recorded_at, recorded_by
            from consent_fact where person_id = :id order by number desc
            """)
        .param("id", personId)
        .query((row, n) ->
            new ConsentFact(
                Consent.Purpose.valueOf(row.getString("purpose")),
                row.getObject("given_on", LocalDate.class),
                ConsentFact.Kind.valueOf(row.getString("kind")),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("to_whom"),
                ConsentFact.Way.valueOf(row.getString("way")),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by")))
        .list();
  }

  /** What holds today, and since when. */
  public Map<Consent.Purpose, LocalDate> inForce(String personId) {
    Map<Consent.Purpose, LocalDate> since = new EnumMap<>(Consent.Purpose.class);
    access
        .jdbc()
        .sql(
            """
            select purpose, since from (
              select purpose, consent_in_force(:id, purpose, today_in_japan()) as since
              from unnest(:purposes::text[]) purpose) asked
            where since is not null
            """)
        .param("id", personId)
        .param("purposes", StoredValues.names(List.of(Consent.Purpose.values())))
        .query(row -> {
          since.put(
              Consent.Purpose.valueOf(row.getString("purpose")),
              row.getObject("since", LocalDate.class));
        });
    return since;
  }

  /**
   * Records that a person gives or withdraws a consent today; at once, whoever may not see the person any
   * more does not.
   *
   * @param toWhom of a consent that is given: one of those whom the purpose names; empty for all
   * @return false when it is so already, or whoever asks may not change it: nothing is recorded then
   */
  @Transactional
  public boolean state(
      String personId, Consent.Purpose purpose, boolean given, ConsentFact.Way way, String toWhom) {
    hold(personId);
    SendingRecord before = people.find(personId).orElse(null);
    boolean stated =
        access
            .jdbc()
            .sql("select state_consent(:id, :purpose, :given, :way, :whom)")
            .param("id", personId)
            .param("purpose", purpose.name())
            .param("given", given)
            .param("way", way.name())
            .param("whom", toWhom)
            .query(Boolean.class)
            .single();
    SendingRecord now = people.find(personId).orElse(null);
    if (!stated || before == null || now == null) {
      return false;
    }
    access.history().note(RegisterName.PEOPLE, people.table().told(), before, now);
    access.changes().publishEvent(now.change());
    return true;
  }

  /** Nobody else changes the record until the transaction ends. */
  private void hold(String personId) {
    access
        .jdbc()
        .sql("select id from sending_record where id = :id for update")
        .param("id", personId)
        .query((row, n) -> row.getString(1))
        .list();
  }
}
