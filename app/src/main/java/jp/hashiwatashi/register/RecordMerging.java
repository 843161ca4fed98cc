package jp.hashiwatashi.register;

import java.util.List;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two records that are the same thing made one: whatever named the one that goes names the other. */
@Component
public class RecordMerging {

  private final EditedRegisters registers;
  private final MergedRecords merged;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher changes;
  private final SignedIn signedIn;
  private final List<KeptBesideRecords> beside;

  RecordMerging(
      EditedRegisters registers,
      MergedRecords merged,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ApplicationEventPublisher changes,
      SignedIn signedIn,
      List<KeptBesideRecords> beside) {
    this.registers = registers;
    this.merged = merged;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.changes = changes;
    this.signedIn = signedIn;
    this.beside = beside;
  }

  /**
   * Keeps one record as it is to stand, and takes the other out of the register; all or nothing.
   *
   * @param kept as it is to stand
   * @param version of it that was read
   * @param gone the other one as it was read
   * @return {@link Saving.Overtaken} when either of them was changed meanwhile
   */
  public <R extends Registered> Saving<Standing> merge(
      EditedRegister<R> register, R kept, long version, Standing gone) {
    for (String id : List.of(kept.id(), gone.id())) {
      var foreign = Foreign.of(jdbc, register.name(), id, "").orElse(null);
      if (foreign != null) {
        return new Saving.Refused<>(foreign.column(register), foreign.what(), foreign.mend());
      }
    }
    // Records of all offices may name the one that goes.
    return SystemWork.onBehalf(
        signedIn.name(), "merging", () -> mergeAll(register, kept, version, gone));
  }

  private <R extends Registered> Saving<Standing> mergeAll(
      EditedRegister<R> register, R kept, long version, Standing gone) {
    try {
      return transaction.execute(status -> {
        register.holdEmployer(kept);
        Saving<Standing> saving =
            register.remove(gone.id(), gone.version())
                ? keep(register, kept, version, gone)
                : new Saving.Overtaken<>(register.find(gone.id()));
        if (!(saving instanceof Saving.Kept<Standing>)) {
          status.setRollbackOnly();
        }
        return saving;
      });
    } catch (DataIntegrityViolationException refused) {
      return Contradiction.of(refused).orElseThrow(() -> refused).refusal();
    }
  }

  private <R extends Registered> Saving<Standing> keep(
      EditedRegister<R> register, R kept, long version, Standing gone) {
    for (Reference reference : Reference.to(register.name())) {
      point(reference, gone.id(), kept.id());
    }
    for (KeptBesideRecords one : beside) {
      var refusal = one.move(register.name(), gone.id(), kept.id());
      if (refusal.isPresent()) {
        return new Saving.Refused<>(
            register.key().code(), refusal.get().what(), refusal.get().mend());
      }
    }
    merged.note(register.name(), gone.id(), gone.shown(), kept.id());
    changes.publishEvent(new RegisterChange.Gone(register.name(), gone.id(), kept.id()));
    Saving<Standing> saving = register.keep(kept, version);
    if (saving instanceof Saving.Kept<Standing>) {
      beside.forEach(one -> one.standing(register.name(), gone.id(), kept.id()));
    }
    return saving;
  }

  /** Each record that names the one is changed to name the other, and its history says so. */
  private void point(Reference reference, String from, String to) {
    List<String> ids =
        jdbc.sql(
                """
                with pointed as (
                  update %1$s set %2$s = :to, version = version + 1, updated_at = now()
                  where %2$s = :from returning id, version)
                insert into record_change (register, record_id, version, changed_by, before, after)
                select :register, id, version, :by,
                  jsonb_build_object('%2$s', :from), jsonb_build_object('%2$s', :to) from pointed
                returning record_id
                """
                    .formatted(reference.register().table(), reference.column()))
            .param("from", from)
            .param("to", to)
            .param("register", reference.register().code())
            .param("by", signedIn.name())
            .query((row, n) -> row.getString(1))
            .list();
    registers.of(reference.register()).changedAlong(ids);
  }
}
