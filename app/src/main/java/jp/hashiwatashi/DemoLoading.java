package jp.hashiwatashi;

import java.time.Clock;
import java.time.LocalDate;
import jp.hashiwatashi.register.Registers;
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
  private final Registers registers;
  private final Clock clock;

  DemoLoading(JdbcClient jdbc, Registers registers, Clock clock) {
    this.jdbc = jdbc;
    this.registers = registers;
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
      var demo = DemoRegisters.of(LocalDate.now(clock));
      registers.employers().addAll(demo.employers());
      registers.establishments().addAll(demo.establishments());
      registers.contacts().addAll(demo.contacts());
      registers.people().addAll(demo.people());
      registers.openings().addAll(demo.openings());
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
}
