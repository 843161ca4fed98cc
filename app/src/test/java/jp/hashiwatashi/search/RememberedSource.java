package jp.hashiwatashi.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterName;

/** People in memory, in the place of the registers; counts what is read of them. */
final class RememberedSource implements RecordSource {

  final Map<String, IndexedRecord> people = new ConcurrentHashMap<>();
  final AtomicInteger read = new AtomicInteger();
  private volatile Runnable beforeReading = () -> {};

  /** The same people each time, with these numbers. */
  static RememberedSource of(int count) {
    var source = new RememberedSource();
    for (int i = 0; i < count; i++) {
      source.put(MadeUpRecords.person("S-" + i, "見本 太郎" + i, 1));
    }
    return source;
  }

  void put(IndexedRecord record) {
    people.put(record.id(), record);
  }

  void beforeReading(Runnable action) {
    beforeReading = action;
  }

  @Override
  public void forEachMark(RegisterName register, BiConsumer<String, Long> reader) {
    if (register == RegisterName.PEOPLE) {
      people.forEach((id, record) -> reader.accept(id, record.mark()));
    }
  }

  @Override
  public List<IndexedRecord> read(RegisterName register, List<String> ids) {
    beforeReading.run();
    read.addAndGet(ids.size());
    return ids.stream().map(people::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<String> ofEmployer(RegisterName register, String employerId) {
    return List.of();
  }

  @Override
  public Stream<String> employersOf(RegisterName register, String id) {
    return Stream.empty();
  }
}
