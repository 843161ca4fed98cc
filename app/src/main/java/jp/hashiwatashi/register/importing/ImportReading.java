package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.FileReading;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an import's file and compares its rows with the register: all rows are staged, or none. */
@Component
class ImportReading {

  private static final int AT_ONCE = 1_000;
  private static final int MOST_NOTICES = 100;

  private final EditedRegisters registers;
  private final ImportStore imports;
  private final StagedRows rows;
  private final KeptFiles files;
  private final MergedRecords merged;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  ImportReading(
      EditedRegisters registers,
      ImportStore imports,
      StagedRows rows,
      KeptFiles files,
      MergedRecords merged,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.registers = registers;
    this.imports = imports;
    this.rows = rows;
    this.files = files;
    this.merged = merged;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  void read(Import one, Consumer<ImportProgress> progress) {
    read(one, registers.of(one.register()), progress);
  }

  private <R extends Registered> void read(
      Import one, EditedRegister<R> register, Consumer<ImportProgress> progress) {
    progress.accept(new ImportProgress("reading", 0, 0));
    ColumnSet<R> set =
        register
            .columns()
            .called(
                one.mapping(),
                one.allNew() ? new FreshIds<>(register)::next : null,
                counted(progress));
    TableReading<R> reading =
        files.use(
            one.id(), file -> FileReading.readImport(file, one.fileName(), set, one.readAs()));
    transaction.executeWithoutResult(status -> {
      rows.clear(one.id());
      switch (reading) {
        case TableReading.Understood<R>(var records, int[] numbers, var notices) ->
            stage(one, register, records, numbers, List.of(), notices, progress);
        case TableReading.Refused<R>(var faults, var records, int[] numbers, var notices) -> {
          if (isWhole(faults, records)) {
            TableFault fault = faults.getFirst();
            imports.move(
                one.id(),
                ImportState.REFUSED,
                fault.what() + "。" + fault.mend(),
                ImportState.READING);
          } else {
            stage(one, register, records, numbers, faults, notices, progress);
          }
        }
      }
    });
  }

  /** Tells now and then how many rows were read. */
  private static Runnable counted(Consumer<ImportProgress> progress) {
    AtomicInteger read = new AtomicInteger();
    return () -> {
      int rows = read.incrementAndGet();
      if (rows % AT_ONCE == 0) {
        progress.accept(new ImportProgress("reading", rows, 0));
      }
    };
  }

  private static boolean isWhole(List<TableFault> faults, List<?> records) {
    return records.isEmpty()
        && faults.size() == 1
        && faults.getFirst().row() == 1
        && faults.getFirst().column().equals(TableFault.WHOLE_ROW);
  }

  private <R extends Registered> void stage(
      Import one,
      EditedRegister<R> register,
      List<R> records,
      int[] numbers,
      List<TableFault> told,
      List<String> notices,
      Consumer<ImportProgress> progress) {
    List<TableFault> faults = new ArrayList<>(told);
    Set<Integer> wrong = new HashSet<>();
    told.forEach(fault -> wrong.add(fault.row()));
    String place = told.isEmpty() ? one.fileName() : told.getFirst().file();
    var repeated = new RepeatedIds<>(register, one.mapping(), place);
    faults.addAll(repeated.find(records, numbers, wrong));
    var read = new HashSet<>(one.mapping().values());
    var batch = new Batch<>(one, register, read, place, faults);
    for (int from = 0; from < records.size(); from += AT_ONCE) {
      int to = Math.min(records.size(), from + AT_ONCE);
      progress.accept(new ImportProgress("comparing", from, records.size()));
      List<R> some = new ArrayList<>();
      List<Integer> where = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (!wrong.contains(numbers[i])) {
          some.add(records.get(i));
          where.add(numbers[i]);
        }
      }
      batch.stage(some, where);
    }
    rows.addFaults(one.id(), faults);
    rows.findAlike(one.id(), one.register());
    imports.notices(
        one.id(),
        notices.subList(0, Math.min(MOST_NOTICES, notices.size())).stream()
            .map(notice -> notice.replace("\0", ""))
            .toList());
    if (!imports.move(one.id(), ImportState.READ, "", ImportState.READING)) {
      throw new StepProgress.Stopped();
    }
  }

  /** Some rows after another, each compared with what stands. */
  private final class Batch<R extends Registered> {

    private final Import one;
    private final EditedRegister<R> register;
    private final RowComparison<R> comparison;
    private final KnownAgain<R> again;
    private final String place;
    private final List<TableFault> faults;
    private final NamedThings named;
    private final NumbersNow<R> numbersNow;

    Batch(
        Import one,
        EditedRegister<R> register,
        Set<String> read,
        String place,
        List<TableFault> faults) {
      this.one = one;
      this.register = register;
      this.comparison = new RowComparison<>(register, read);
      this.again = new KnownAgain<>(register, read, jdbc);
      this.place = place;
      this.faults = faults;
      this.named = new NamedThings(jdbc, merged, register);
      this.numbersNow = new NumbersNow<>(register, merged);
    }

    void stage(List<R> read, List<Integer> numbers) {
      List<R> records = numbersNow.of(read);
      List<String> ids = records.stream().map(Registered::id).toList();
      Map<String, String> employers = NamedThings.employers(records, jdbc);
      Map<String, R> standing =
          one.allNew()
              ? again.find(records, employers)
              : register.find(ids).stream().collect(Collectors.toMap(Registered::id, r -> r));
      Map<String, Long> last = lastVersions(ids);
      List<StagedRow> staged = new ArrayList<>();
      for (int i = 0; i < records.size(); i++) {
        R record = records.get(i);
        int row = numbers.get(i);
        var compared =
            comparison.compare(
                record,
                row,
                standing.get(record.id()),
                last.getOrDefault(record.id(), 0L),
                employers);
        StagedRow good = compared.row();
        if (good != null) {
          staged.add(good);
        }
        for (RecordReading.Fault<R> fault : compared.faults()) {
          String label = label(one.mapping(), fault.column().code());
          faults.add(new TableFault(place, row, label, fault.what(), fault.mend()));
        }
      }
      Map<Integer, NamedThings.Wrong> wrong = named.wrong(staged);
      wrong.forEach((row, fault) -> {
        String label = label(one.mapping(), fault.code());
        faults.add(new TableFault(place, row, label, fault.what(), fault.mend()));
      });
      staged.removeIf(row -> wrong.containsKey(row.row()));
      rows.add(one.id(), staged);
    }

    private Map<String, Long> lastVersions(List<String> ids) {
      Map<String, Long> last = new HashMap<>();
      jdbc.sql(
              """
              select record_id, max(version) from record_change
              where register = :register and record_id = any (:ids) group by record_id
              """)
          .param("register", register.name().code())
          .param("ids", ids.toArray(String[]::new))
          .query(row -> {
            last.put(row.getString(1), row.getLong(2));
          });
      return last;
    }
  }

  /** What the file calls a column. */
  static String label(Map<String, String> mapping, String code) {
    return mapping.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(code);
  }
}
