package jp.hashiwatashi;

import java.time.Clock;
import java.time.LocalDate;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.sample.DemoOpening;
import jp.hashiwatashi.register.sample.DemoPerson;
import jp.hashiwatashi.register.sample.DemoRegisters;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the registers with the demonstration's made-up records, once. */
@Component
@Lazy
class DemoLoading {

  private final JdbcClient jdbc;
  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final Clock clock;

  DemoLoading(JdbcClient jdbc, SendingRecordStore people, OpeningStore openings, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.openings = openings;
    this.clock = clock;
  }

  /** Does nothing where they were loaded before; of two at once, one loads. */
  @Transactional
  public void load() {
    boolean first =
        jdbc.sql(
                    """
                    insert into loading (name, people, openings) values ('demo', 0, 0)
                    on conflict do nothing
                    """)
                .update()
            == 1;
    if (first) {
      var registers = DemoRegisters.of(LocalDate.now(clock));
      people.addAll(registers.people().map(DemoLoading::record));
      openings.addAll(registers.openings().map(DemoLoading::record));
    }
  }

  private static SendingRecord record(DemoPerson person) {
    return new SendingRecord(
        person.profile(),
        person.name(),
        person.kana(),
        person.formerEmployer(),
        "見本事務所",
        "見本コンサルタント",
        person.career(),
        "",
        person.exampleOf(),
        0,
        null);
  }

  private static Opening record(DemoOpening opening) {
    return new Opening(
        opening.profile(), opening.employer(), opening.work(), opening.exampleOf(), 0, null);
  }
}
