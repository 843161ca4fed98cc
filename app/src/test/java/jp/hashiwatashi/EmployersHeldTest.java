package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RecordMerging;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.RecordReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever saves records that name the same employer at the same time: who waits for whom. */
class EmployersHeldTest extends BrowsingTest {

  @Autowired EditedRegisters edited;
  @Autowired RecordMerging merging;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void employer() {
    for (String table : new String[] {"sending_record", "employer"}) {
      jdbc.sql("delete from %s where id like 'HELD-%%'".formatted(table)).update();
    }
    keep(
        edited.of(RegisterName.EMPLOYERS),
        Map.of("employer_id", "HELD-E", "name", "待たせない見本（架空）", "regular_workers", "5"));
  }

  private static <R extends Registered> R read(
      EditedRegister<R> register, Map<String, String> texts) {
    return switch (register.read(texts::get)) {
      case RecordReading.Understood<R> understood -> understood.record();
      case RecordReading.Refused<R> refused -> throw new AssertionError(refused.faults());
    };
  }

  private static <R extends Registered> Saving<Standing> keep(
      EditedRegister<R> register, Map<String, String> texts) {
    Saving<Standing> saving = register.keep(read(register, texts), 0);
    assertThat(saving).isInstanceOf(Saving.Kept.class);
    return saving;
  }

  private Saving<Standing> person(String id) {
    return keep(
        edited.of(RegisterName.PEOPLE),
        Map.of(
            "seeker_id", id,
            "name", "見本 " + id,
            "kana", "ミホン",
            "moves", "移籍",
            "employer_id", "HELD-E"));
  }

  @Test
  void aPersonIsSavedWhileALongTransactionHasSavedAnotherOfTheSameEmployer() throws Exception {
    transaction.executeWithoutResult(status -> {
      person("HELD-1");
      var other =
          AtWork.beside(() ->
              transaction.execute(theirs -> {
                // so that whoever has to wait fails, and does not hang
                jdbc.sql("set local lock_timeout = '10s'").update();
                return person("HELD-2");
              }));
      assertThat(other.join()).isInstanceOf(Saving.Kept.class);
    });
    assertThat(registers.people().find("HELD-1")).isPresent();
    assertThat(registers.people().find("HELD-2")).isPresent();
  }

  private <R extends Registered> Saving<Standing> merge(
      EditedRegister<R> register, String from, String into) {
    Standing kept = Objects.requireNonNull(register.find(into));
    Standing gone = Objects.requireNonNull(register.find(from));
    return merging.merge(register, read(register, kept.shown()), kept.version(), gone);
  }

  @Test
  void aMergeThatWaitsForTheEmployerHasNotTakenThePersonYet() {
    person("HELD-3");
    person("HELD-4");
    CompletableFuture<Saving<Standing>> merged =
        transaction.execute(status -> {
          jdbc.sql("select id from employer where id = 'HELD-E' for update")
              .query(String.class)
              .single();
          var merging =
              AtWork.beside(() -> merge(edited.of(RegisterName.PEOPLE), "HELD-4", "HELD-3"));
          while (waiting() == 0 && !merging.isDone()) {
            Thread.onSpinWait();
          }
          assertThat(
                  jdbc.sql("select id from sending_record where id = 'HELD-4' for update nowait")
                      .query(String.class)
                      .optional())
              .as("who goes with the employer may change the person too")
              .isPresent();
          return merging;
        });
    assertThat(merged.join()).isInstanceOf(Saving.Kept.class);
    assertThat(registers.people().find("HELD-4")).isEmpty();
  }

  /** How many wait for somebody else's transaction. */
  private int waiting() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }
}
