package jp.hashiwatashi.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What narrows a register's list, over its row {@code r}. Only conditions that are set stand in the
 * query, so that the database can choose an index for them.
 */
final class ListSql {

  private final String text;
  private final Map<ListCondition, UnaryOperator<String>> clauses =
      new EnumMap<>(ListCondition.class);
  private final Map<ListCondition, String> called = new EnumMap<>(ListCondition.class);

  /**
   * @param text what a record must meet for the words {@code :text}
   */
  ListSql(String text) {
    this.text = text;
  }

  /** A condition on a parameter of its own name. */
  ListSql with(ListCondition condition, String clause) {
    return with(condition, value -> clause);
  }

  /** One whose clause depends on the value. */
  ListSql with(ListCondition condition, UnaryOperator<String> clause) {
    clauses.put(condition, clause);
    return this;
  }

  /** One on a column of few different texts, which are found folded: the whole of one, else a part. */
  ListSql called(ListCondition condition, String column) {
    called.put(condition, column);
    return with(condition, "r.%s = any (:%s)".formatted(column, condition.code()));
  }

  /** One on the number of another record: that number, else what is found by number or name. */
  ListSql naming(ListCondition condition, String table) {
    return with(
        condition,
        """
        r.%1$s_id in (
          select id from %1$s where id = :%1$s
          union all
          select id from %1$s where strpos(search_key, :%1$s_folded) > 0
            and not exists (select from %1$s where id = :%1$s))\
        """
            .formatted(table));
  }

  /** {@code where …}; empty where nothing narrows. */
  String where(RegisterFilter filter) {
    List<String> all = new ArrayList<>();
    if (!filter.text().isEmpty()) {
      all.add("(" + text + ")");
    }
    filter
        .conditions()
        .forEach((condition, value) -> all.add("(" + clause(condition).apply(value) + ")"));
    return all.isEmpty() ? "" : "where " + String.join("\nand ", all) + "\n";
  }

  private UnaryOperator<String> clause(ListCondition condition) {
    return Objects.requireNonNull(clauses.get(condition), condition.name());
  }

  /**
   * The parameters of the conditions.
   *
   * @param alike the texts of a column that are meant by what is sought
   */
  Map<String, Object> values(
      RegisterFilter filter, BiFunction<String, String, List<String>> alike) {
    Map<String, Object> values = new HashMap<>();
    values.put("text", SearchKey.fold(filter.text()));
    filter
        .conditions()
        .forEach((condition, value) -> {
          String column = called.get(condition);
          values.put(
              condition.code(),
              column == null
                  ? condition.parameter(value)
                  : alike.apply(column, value).toArray(String[]::new));
          values.put(condition.code() + "_folded", SearchKey.fold(value));
        });
    return values;
  }
}
