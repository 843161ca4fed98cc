package jp.hashiwatashi.search;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterName;

/** Where the records stand that the index follows. */
interface RecordSource {

  /** The id and the mark of every record. */
  void forEachMark(RegisterName register, BiConsumer<String, Long> reader);

  /** Those of the records that are there, as they are now. */
  List<IndexedRecord> read(RegisterName register, List<String> ids);

  /** The ids of the records that name this employer; of the employers, its own. */
  List<String> ofEmployer(RegisterName register, String employerId);

  /** The employer that a person or an opening names, which may have come with it; none otherwise. */
  Stream<String> employersOf(RegisterName register, String id);
}
