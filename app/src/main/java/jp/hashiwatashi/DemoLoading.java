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

  /**
   * Does nothing where they were loaded before; of two at once, one loads.
   *
   * @throws StartFault if the registers hold other records: nothing is loaded among them
   */
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
      refuseAmongOthers();
      var registers = DemoRegisters.of(LocalDate.now(clock));
      people.addAll(registers.people().map(DemoLoading::record));
      openings.addAll(registers.openings().map(DemoLoading::record));
    }
  }

  private void refuseAmongOthers() {
    int recorded = count("sending_record");
    int offered = count("opening");
    if (recorded > 0 || offered > 0) {
      throw new StartFault(
          StartFault.REGISTERS_IN_USE,
          """
          見本を入れませんでした。このデータベースには、見本ではない記録がすでにあります（求職者 %d人、受入情報 %d件）。
          架空の記録が混ざると、あとで見分けて取り除けなくなるためです。
          この記録を使うには、demo の代わりに serve で始めてください。見本を試すには、--data で別のフォルダーを
          （--database-url を使うときは空のデータベースを）指定してください。\
          """
              .formatted(recorded, offered));
    }
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
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
