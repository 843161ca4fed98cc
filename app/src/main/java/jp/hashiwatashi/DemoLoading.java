package jp.hashiwatashi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.guarded.ParticularKind;
import jp.hashiwatashi.register.guarded.Particulars;
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
  private final Particulars particulars;
  private final DemoClaims claims;
  private final Clock clock;

  DemoLoading(
      JdbcClient jdbc,
      Registers registers,
      Particulars particulars,
      DemoClaims claims,
      Clock clock) {
    this.jdbc = jdbc;
    this.registers = registers;
    this.particulars = particulars;
    this.claims = claims;
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
      guarded();
      claims.load(DemoPeople.of(registers));
    }
  }

  /** What needs particular care, of some: as made up as they are. */
  private void guarded() {
    jdbc.sql(
            "select id from sending_record order by office <> '東京事務所', example_of is null, id limit 3")
        .query((row, n) -> row.getString(1))
        .list()
        .forEach(id -> {
          particulars.write(id, ParticularKind.INSURED_NUMBER, "00000000000", 0);
          particulars.write(id, ParticularKind.DISABILITY, "聴覚障害（架空）。面談は筆談で。", 0);
          particulars.write(id, ParticularKind.HEALTH, "週に一度の通院（架空）。", 0);
        });
  }

  private void refuseAmongOthers() {
    List<String> held = new ArrayList<>();
    tell(held, "求職者", "sending_record", "人");
    tell(held, "受入情報", "opening", "件");
    tell(held, "事業主", "employer", "件");
    tell(held, "事業所", "establishment", "件");
    tell(held, "企業の担当者", "contact", "人");
    if (!held.isEmpty()) {
      throw new StartFault(
          StartFault.REGISTERS_IN_USE,
          """
          見本を入れませんでした。このデータベースには、見本ではない記録がすでにあります（%s）。
          架空の記録が混ざると、あとで見分けて取り除けなくなるためです。
          この記録を使うには、demo の代わりに serve で始めてください。見本を試すには、--data で別のフォルダーを
          （--database-url を使うときは空のデータベースを）指定してください。\
          """
              .formatted(String.join("、", held)));
    }
  }

  private void tell(List<String> held, String what, String table, String unit) {
    int rows = count(table);
    if (rows > 0) {
      held.add(what + " " + rows + unit);
    }
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
