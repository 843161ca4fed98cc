package jp.hashiwatashi.register.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.RecordReading;

/**
 * Staged rows as records of their register.
 *
 * @param <R> the record
 */
record RowsAsRecords<R extends Registered>(EditedRegister<R> register) {

  /** Rows of new records. */
  List<R> made(List<StagedRow> rows) {
    return rows.stream().map(row -> read(row.texts())).toList();
  }

  /** What stands there of the rows' records, by id. */
  Map<String, R> standing(List<StagedRow> rows) {
    return register.find(rows.stream().map(StagedRow::id).toList()).stream()
        .collect(Collectors.toMap(Registered::id, record -> record));
  }

  /**
   * @throws IllegalStateException when a later program understands the texts otherwise
   */
  R read(Map<String, String> texts) {
    return switch (register.read(texts::get, texts.get(register.key().code()))) {
      case RecordReading.Understood<R> understood -> understood.record();
      case RecordReading.Refused<R> refused ->
          throw new IllegalStateException(
              "a staged row is not understood any more: "
                  + refused.faults().getFirst().column().code());
    };
  }
}
