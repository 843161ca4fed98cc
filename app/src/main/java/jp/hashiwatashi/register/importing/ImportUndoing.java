package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.Reference;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.page.Address;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes an import while nobody has built on it: what it made goes, what it changed says again what it
 * said before. All in one transaction; the history keeps both.
 */
@Component
class ImportUndoing {

  private static final int MOST_TOLD = 100;

  private final EditedRegisters registers;
  private final ImportStore imports;
  private final StagedRows rows;
  private final RowCounts counts;
  private final PlannersFigures figures;
  private final MergedSince mergedSince;
  private final UndoingPeople people;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final List<BuiltOnRecords> builtOn;

  ImportUndoing(
      EditedRegisters registers,
      ImportStore imports,
      StagedRows rows,
      RowCounts counts,
      PlannersFigures figures,
      MergedSince mergedSince,
      UndoingPeople people,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      List<BuiltOnRecords> builtOn) {
    this.registers = registers;
    this.imports = imports;
    this.rows = rows;
    this.counts = counts;
    this.figures = figures;
    this.mergedSince = mergedSince;
    this.people = people;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.builtOn = builtOn;
  }

  /** What stands in the way of undoing; the first of many. */
  List<Hindrance> inTheWay(Import one) {
    List<Hindrance> found = new ArrayList<>();
    jdbc.sql(
            """
            select i.record_id, t.id is null as gone
            from import_row i left join %s t on t.id = i.record_id
            where i.import_id = :id and i.outcome in ('NEW', 'CHANGED')
            and t.version is distinct from i.kept_version
            order by i.row_number limit :most
            """
                .formatted(one.register().table()))
        .param("id", one.id())
        .param("most", MOST_TOLD)
        .query(row -> {
          String id = row.getString(1);
          found.add(
              row.getBoolean(2)
                  ? new Hindrance("gone", id, id, "")
                  : new Hindrance("changed", id, id, address(one.register(), id, "history")));
        });
    for (Reference by : Reference.to(one.register())) {
      jdbc.sql(
              """
              select i.record_id, t.id
              from import_row i join %s t on t.%s = i.record_id
              where i.import_id = :id and i.outcome = 'NEW' order by i.row_number limit :most
              """
                  .formatted(by.register().table(), by.column()))
          .param("id", one.id())
          .param("most", MOST_TOLD)
          .query(row -> {
            String named = row.getString(2);
            String id = row.getString(1);
            found.add(new Hindrance("named", id, named, address(by.register(), named)));
          });
    }
    for (BuiltOnRecords.Built built : built(one)) {
      found.add(new Hindrance(built.what(), built.id(), built.id(), built.address().toString()));
    }
    return found;
  }

  private List<BuiltOnRecords.Built> built(Import one) {
    List<String> made = new ArrayList<>();
    rows.forEachId(one.id(), RowOutcome.NEW, (row, id) -> made.add(id));
    return builtOn.stream().flatMap(b -> b.on(one.register(), made, MOST_TOLD).stream()).toList();
  }

  private static String address(RegisterName register, String... below) {
    return Address.of(register.path(), below).toString();
  }

  /** Undoes the import, or says in it why nothing of it was undone. */
  void undo(Import one, Consumer<ImportProgress> progress) {
    try {
      transaction.executeWithoutResult(status -> undo(one, registers.of(one.register()), progress));
    } catch (DataIntegrityViolationException refused) {
      imports.move(
          one.id(),
          ImportState.APPLIED,
          EditedRegister.told(refused) + "。何も取り消していません",
          ImportState.UNDOING);
    }
  }

  private <R extends Registered> void undo(
      Import one, EditedRegister<R> register, Consumer<ImportProgress> progress) {
    if (!people.mayGo(one, counts.of(one.id()))) {
      imports.move(
          one.id(),
          ImportState.APPLIED,
          "認められた期限が過ぎたため、何も取り消していません。もう一度頼んでください",
          ImportState.UNDOING);
      return;
    }
    figures.renew(one.register(), counts.of(one.id()));
    lock(one);
    if (!inTheWay(one).isEmpty()) {
      imports.move(
          one.id(), ImportState.APPLIED, "この取り込みのあとで使われた記録があるので、何も取り消していません", ImportState.UNDOING);
      return;
    }
    mergedSince.nameStanding(one);
    restore(one, new RowsAsRecords<>(register), progress);
    note(one);
    remove(one);
    register.tellMany();
    if (!imports.move(one.id(), ImportState.UNDONE, "", ImportState.UNDOING)) {
      throw new StepProgress.Stopped();
    }
  }

  /** Nobody changes the records until all of them are as they were. */
  private void lock(Import one) {
    jdbc.sql(
            """
            select count(*) from (
              select t.id from %s t join import_row i on i.record_id = t.id
              where i.import_id = :id and i.outcome in ('NEW', 'CHANGED') for update of t) locked
            """
                .formatted(one.register().table()))
        .param("id", one.id())
        .query(Long.class)
        .single();
  }

  private <R extends Registered> void restore(
      Import one, RowsAsRecords<R> records, Consumer<ImportProgress> progress) {
    int of = counts.of(one.id()).changed();
    rows.inParts(
        one.id(),
        RowOutcome.CHANGED,
        (some, done) -> {
          restore(some, records);
          progress.accept(new ImportProgress("undoing", done, of));
        });
  }

  private static <R extends Registered> void restore(
      List<StagedRow> some, RowsAsRecords<R> records) {
    Map<String, R> standing = records.standing(some);
    List<R> changes = new ArrayList<>();
    for (StagedRow row : some) {
      R now = standing.get(row.id());
      if (now == null) {
        throw new IllegalStateException("a record is gone that was locked: " + row.id());
      }
      Map<String, String> texts = new TreeMap<>(records.register().shown(now));
      texts.putAll(row.before());
      RowComparison.COMPUTED.forEach(texts::remove);
      changes.add(records.register().asChangeOf(records.read(texts), now));
    }
    records.register().changeMany(changes);
  }

  private void note(Import one) {
    jdbc.sql(
            """
            insert into record_change (register, record_id, version, changed_by, before, after)
            select :register, record_id, kept_version + 1, :owner,
              case outcome when 'NEW' then texts::jsonb else after end, before
            from import_row
            where import_id = :id and outcome in ('NEW', 'CHANGED') order by row_number
            """)
        .param("register", one.register().code())
        .param("owner", one.owner())
        .param("id", one.id())
        .update();
  }

  private void remove(Import one) {
    jdbc.sql(
            """
            delete from %s t using import_row i
            where i.import_id = :id and i.outcome = 'NEW' and t.id = i.record_id
            """
                .formatted(one.register().table()))
        .param("id", one.id())
        .update();
  }
}
