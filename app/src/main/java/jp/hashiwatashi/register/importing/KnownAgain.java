package jp.hashiwatashi.register.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.Column;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records that say just what rows without a number say: such a row is that record, and changes nothing.
 * A row has to state the {@link NaturalKey} of its register, and each cell that the file has, the empty
 * ones too, has to be the record's. A record is no more than one row: a file with two equal rows means
 * two things.
 *
 * @param <R> the record
 */
final class KnownAgain<R extends Registered> {

  private static final int AT_ONCE = 1_000;

  private final EditedRegister<R> register;
  private final List<Column<R, ?>> columns;
  private final NaturalKey key;
  private final JdbcClient jdbc;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param read codes of the columns that the file has
   */
  KnownAgain(EditedRegister<R> register, Set<String> read, JdbcClient jdbc) {
    this.register = register;
    this.columns =
        register.columns().columns().stream()
            .filter(column -> read.contains(column.code()) && column != register.key())
            .toList();
    this.key = NaturalKey.of(register.name());
    this.jdbc = jdbc;
  }

  /** A record that an earlier row is. */
  void take(String id) {
    taken.add(id);
  }

  /**
   * The records that rows are, by the ids that the rows would get as new ones.
   *
   * @param employers names of registered employers by their ids
   */
  Map<String, R> find(List<R> rows, Map<String, String> employers) {
    List<R> told = rows.stream().filter(row -> key.isStated(code -> textOf(code, row))).toList();
    Map<String, R> found = new HashMap<>();
    if (told.isEmpty()) {
      return found;
    }
    Map<List<String>, Deque<R>> standing = standing(told);
    for (R row : told) {
      Deque<R> same = standing.get(texts(row, employers));
      if (same != null && !same.isEmpty()) {
        R record = same.remove();
        taken.add(record.id());
        found.put(row.id(), record);
      }
    }
    return found;
  }

  private String textOf(String code, R row) {
    return register.columns().textOf(code, row);
  }

  /** What no earlier row is of all that may be meant, by what it says in the file's columns. */
  private Map<List<String>, Deque<R>> standing(List<R> told) {
    List<String> ids = key.candidates(register, told, jdbc);
    Map<List<String>, Deque<R>> standing = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      for (R record : register.find(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
        if (!taken.contains(record.id())) {
          standing
              .computeIfAbsent(texts(record, Map.of()), texts -> new ArrayDeque<>())
              .add(record);
        }
      }
    }
    return standing;
  }

  private List<String> texts(R record, Map<String, String> employers) {
    List<String> texts = new ArrayList<>(columns.size());
    for (Column<R, ?> column : columns) {
      texts.add(
          column.code().equals("employer")
              ? RowComparison.employer(record, employers)
              : column.textOf(record));
    }
    return texts;
  }
}
