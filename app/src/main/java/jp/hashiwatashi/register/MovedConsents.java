package jp.hashiwatashi.register;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The ledger of consents when a person's record goes into another: all of it goes along, and what was
 * withdrawn in either stays withdrawn.
 */
@Component
class MovedConsents implements KeptBesideRecords {

  private final RegisterAccess access;
  private final SendingRecordStore people;

  MovedConsents(RegisterAccess access, SendingRecordStore people) {
    this.access = access;
    this.people = people;
  }

  @Override
  public Optional<Refusal> move(RegisterName register, String from, String to) {
    return Optional.empty(); // only then is it known what the other one says
  }

  @Override
  public void standing(RegisterName register, String from, String to) {
    if (register != RegisterName.PEOPLE) {
      return;
    }
    SendingRecord before = people.find(to).orElseThrow();
    access
        .jdbc()
        .sql("select carry_consents(:from, :to)")
        .param("from", from)
        .param("to", to)
        .query((row, n) -> true)
        .list();
    SendingRecord now = people.find(to).orElseThrow();
    if (now.version() != before.version()) {
      access.history().note(RegisterName.PEOPLE, people.table().told(), before, now);
      access.changes().publishEvent(now.change());
    }
  }
}
