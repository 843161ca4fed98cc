package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.Registered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the rows of an import: all in one transaction, with their history. */
@Component
class ImportApplying {

  private final EditedRegisters registers;
  private final ImportStore imports;
  private final StagedRows rows;
  private final RowCounts counts;
  private final PlannersFigures figures;
  private final KnownSince since;
  private final MergedSince mergedSince;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  ImportApplying(
      EditedRegisters registers,
      ImportStore imports,
      StagedRows rows,
      RowCounts counts,
      PlannersFigures figures,
      KnownSince since,
      MergedSince mergedSince,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.registers = registers;
    this.imports = imports;
    this.rows = rows;
    this.counts = counts;
    this.figures = figures;
    this.since = since;
    this.mergedSince = mergedSince;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Somebody else has changed a record while the rows were being kept. */
  private static final class Overtaken extends RuntimeException {}

  /** Keeps the rows, or says in the import why nothing of it was. */
  void apply(Import one, Consumer<ImportProgress> progress) {
    try {
      transaction.executeWithoutResult(
          status -> apply(one, registers.of(one.register()), progress));
    } catch (Overtaken late) {
      stop(one, "取り込みの途中で、ほかの人が同じ記録を変えました。何も取り込んでいません。もう一度取り込んでください");
    } catch (DataIntegrityViolationException refused) {
      stop(one, EditedRegister.told(refused) + "。何も取り込んでいません");
    }
  }

  private void stop(Import one, String why) {
    imports.move(one.id(), ImportState.READ, why, ImportState.APPLYING);
  }

  private <R extends Registered> void apply(
      Import one, EditedRegister<R> register, Consumer<ImportProgress> progress) {
    figures.renew(one.register(), counts.of(one.id()));
    rows.markOvertaken(one.id(), one.register());
    mergedSince.markOvertaken(one);
    since.markOvertaken(one, register);
    ImportCounts now = counts.of(one.id());
    if (!one.onlyGood() && !now.areGood()) {
      stop(
          one,
          now.overtaken() > 0
              ? "比べたあとで、ほかの人が変えたか、まとめた記録にかかわる行が" + now.overtaken() + "行あります。何も取り込んでいません。もう一度比べてください"
              : "誤りのある行が" + now.wrong() + "行あります。何も取り込んでいません。直すか、よい行だけを取り込んでください");
      return;
    }
    var records = new RowsAsRecords<>(register);
    add(one, records, now, progress);
    change(one, records, now, progress);
    note(one);
    register.tellMany();
    if (!imports.move(one.id(), ImportState.APPLIED, "", ImportState.APPLYING)) {
      throw new StepProgress.Stopped();
    }
  }

  private <R extends Registered> void add(
      Import one, RowsAsRecords<R> records, ImportCounts all, Consumer<ImportProgress> progress) {
    rows.inParts(
        one.id(),
        RowOutcome.NEW,
        (some, done) -> {
          records.register().addMany(records.made(some));
          progress.accept(new ImportProgress("applying", done, all.kept()));
        });
    figures.renew(one.register(), all);
    // What was there once goes on counting its versions: its history stays its own.
    jdbc.sql(
            """
            update %s t set version = i.kept_version from import_row i
            where i.import_id = :id and i.outcome = 'NEW' and i.kept_version > 1
            and t.id = i.record_id
            """
                .formatted(one.register().table()))
        .param("id", one.id())
        .update();
  }

  private <R extends Registered> void change(
      Import one, RowsAsRecords<R> records, ImportCounts all, Consumer<ImportProgress> progress) {
    rows.inParts(
        one.id(),
        RowOutcome.CHANGED,
        (some, done) -> {
          change(some, records);
          int both = all.made() + done;
          progress.accept(new ImportProgress("applying", both, all.kept()));
        });
  }

  private static <R extends Registered> void change(
      List<StagedRow> some, RowsAsRecords<R> records) {
    Map<String, R> standing = records.standing(some);
    List<R> changes = new ArrayList<>();
    for (StagedRow row : some) {
      R before = standing.get(row.id());
      if (before == null || before.version() != row.baseVersion()) {
        throw new Overtaken();
      }
      changes.add(records.register().asChangeOf(records.read(row.texts()), before));
    }
    if (!records.register().changeMany(changes).isEmpty()) {
      throw new Overtaken();
    }
  }

  private void note(Import one) {
    jdbc.sql(
            """
            insert into record_change (register, record_id, version, changed_by, before, after)
            select :register, record_id, kept_version, :owner, before, after
            from import_row
            where import_id = :id and outcome in ('NEW', 'CHANGED') order by row_number
            """)
        .param("register", one.register().code())
        .param("owner", one.owner())
        .param("id", one.id())
        .update();
  }
}
