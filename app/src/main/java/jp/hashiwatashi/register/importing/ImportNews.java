package jp.hashiwatashi.register.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/**
 * Imports whose work has ended and that nobody has looked at since. Kept as long as the program runs:
 * the list of imports and the home page know what waits in any case.
 */
@Component
public class ImportNews {

  private static final int MOST_TOLD = 3;

  private final Map<Long, String> ended = new ConcurrentSkipListMap<>();
  private final ImportStore imports;

  ImportNews(ImportStore imports) {
    this.imports = imports;
  }

  void ended(Import one) {
    ended.put(one.id(), one.owner());
  }

  /** Somebody looks at it. */
  public void seen(long id) {
    ended.remove(id);
  }

  /** What ended of somebody's, the first few. */
  public List<Import> of(String person) {
    return ended.isEmpty()
        ? List.of()
        : ended.entrySet().stream()
            .filter(one -> one.getValue().equals(person))
            .limit(MOST_TOLD)
            .map(one -> imports.find(one.getKey()))
            .flatMap(Optional::stream)
            .filter(one -> !one.state().isUnderWay())
            .toList();
  }
}
