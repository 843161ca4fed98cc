package jp.hashiwatashi.register;

import java.util.Arrays;
import java.util.Set;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Ids under which a record could be kept, but never opened: its id is a part of its address. The
 * commands on files, which have no addresses, take them.
 */
final class RegisterIds {

  /** Addresses beside those of the records. */
  private static final Set<String> TAKEN =
      Set.of("new", "export.xlsx", "export.csv", "export-substitutions");

  private RegisterIds() {}

  /** Complains of such an id in any of the columns; one that names another record would make it. */
  @SafeVarargs
  static <R> void check(Row<R> row, RowFaults<R> faults, @Nullable Column<R, ?>... columns) {
    for (Column<R, ?> column : columns) {
      if (column != null && row.find(column) instanceof String id && hasNoAddress(id)) {
        faults.add(
            column,
            column.japaneseName() + "「" + Shown.of(id) + "」は、画面のアドレスに使えないため、記録を開けなくなります",
            "「.」「..」「new」や \\ を含む番号などを避け、別の番号にしてください");
      }
    }
  }

  private static boolean hasNoAddress(String id) {
    return TAKEN.contains(id)
        || id.indexOf('\\') >= 0
        || Arrays.stream(id.split("/", -1)).anyMatch(part -> part.equals(".") || part.equals(".."));
  }
}
