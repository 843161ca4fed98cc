package jp.hashiwatashi.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that its store writes, each with where its value comes from: one declaration
 * for inserting, changing and loading in bulk.
 */
final class StoredColumns<R> {

  private record Column<R>(String name, Function<R, @Nullable Object> value) {}

  private final List<Column<R>> columns = new ArrayList<>();

  StoredColumns<R> with(String name, Function<R, @Nullable Object> value) {
    columns.add(new Column<>(name, value));
    return this;
  }

  /** These and one more, after them. */
  StoredColumns<R> and(String name, Function<R, @Nullable Object> value) {
    var more = new StoredColumns<R>();
    more.columns.addAll(columns);
    return more.with(name, value);
  }

  /** {@code a, b, c} */
  String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /** {@code :a, :b, :c} */
  String parameters() {
    return columns.stream().map(c -> ":" + c.name()).collect(Collectors.joining(", "));
  }

  /** {@code a = :a, b = :b, c = :c} */
  String assignments() {
    return columns.stream()
        .map(c -> c.name() + " = :" + c.name())
        .collect(Collectors.joining(", "));
  }

  Map<String, @Nullable Object> values(R row) {
    var values = new HashMap<String, @Nullable Object>();
    for (Column<R> column : columns) {
      values.put(column.name(), column.value().apply(row));
    }
    return values;
  }

  void write(R row, CopyLines lines) throws SQLException {
    for (Column<R> column : columns) {
      lines.value(column.value().apply(row));
    }
    lines.end();
  }
}
