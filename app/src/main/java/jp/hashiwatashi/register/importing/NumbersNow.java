package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.Reference;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.RecordReading;

/**
 * Records that name others by numbers of before a merge, so that a file of before means the same.
 *
 * @param <R> the record
 */
record NumbersNow<R extends Registered>(EditedRegister<R> register, MergedRecords merged) {

  /** The same records; where one names a record that is gone, it names the one that stands for it. */
  List<R> of(List<R> records) {
    List<R> now = new ArrayList<>(records);
    for (Reference reference : Reference.of(register.name())) {
      List<String> named =
          now.stream()
              .map(record -> register.columns().textOf(reference.column(), record))
              .filter(id -> !id.isEmpty())
              .distinct()
              .toList();
      Map<String, String> into = merged.standingFor(reference.named(), named);
      if (!into.isEmpty()) {
        now.replaceAll(record -> pointed(record, reference.column(), into));
      }
    }
    return now;
  }

  private R pointed(R record, String column, Map<String, String> into) {
    String to = into.get(register.columns().textOf(column, record));
    if (to == null) {
      return record;
    }
    Map<String, String> texts = new HashMap<>();
    for (Column<R, ?> each : register.columns().columns()) {
      texts.put(each.code(), each.textOf(record));
    }
    RowComparison.COMPUTED.forEach(texts::remove);
    texts.put(column, to);
    return register.read(texts::get, record.id()) instanceof RecordReading.Understood<R> understood
        ? understood.record()
        : record;
  }
}
