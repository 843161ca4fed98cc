package jp.hashiwatashi.register;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which records a list shows.
 *
 * @param text part of the id, a name or its reading, in any width and kana; empty for all
 * @param conditions by which it is narrowed, each with what {@link ListCondition#read} makes of it
 */
public record RegisterFilter(String text, Map<ListCondition, String> conditions) {

  public static final RegisterFilter ALL = of("");

  public RegisterFilter {
    conditions = Map.copyOf(conditions);
  }

  /** By words alone. */
  public static RegisterFilter of(String text) {
    return new RegisterFilter(text, Map.of());
  }

  /**
   * What was typed: words as {@code q}, the conditions of the register by their codes. What can't be
   * understood does not narrow.
   *
   * @param typed by name; empty for nothing
   */
  public static RegisterFilter read(RegisterName register, UnaryOperator<String> typed) {
    Map<ListCondition, String> conditions = new HashMap<>();
    for (ListCondition condition : ListCondition.of(register)) {
      condition
          .read(typed.apply(condition.code()))
          .ifPresent(value -> conditions.put(condition, value));
    }
    return new RegisterFilter(typed.apply("q"), conditions);
  }

  /**
   * The same, narrowed further.
   *
   * @param value as {@link ListCondition#read} makes it
   */
  public RegisterFilter with(ListCondition condition, Object value) {
    Map<ListCondition, String> more = new HashMap<>(conditions);
    more.put(condition, value.toString());
    return new RegisterFilter(text, more);
  }
}
