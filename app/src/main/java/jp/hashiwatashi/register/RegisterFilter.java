package jp.hashiwatashi.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows. Conditions that are left open don't narrow it.
 *
 * @param text part of the id, a name or its reading, in any width and kana; empty for all
 * @param prefecture 1 to 47 of the home or workplace, 0 for all
 * @param occupationGroup middle group 1 to 99, of the opening, or wanted or experienced by the person;
 *     0 for all
 * @param move sought or accepted, null for all
 * @param examplesOnly only the demonstration's marked examples
 */
public record RegisterFilter(
    String text, int prefecture, int occupationGroup, @Nullable Move move, boolean examplesOnly) {

  public static final RegisterFilter ALL = new RegisterFilter("", 0, 0, null, false);

  /** The parameters of a query's conditions. */
  Map<String, Object> values() {
    return Map.of(
        "text", SearchKey.fold(text),
        "prefecture", prefecture,
        "group", occupationGroup,
        "move", move == null ? "" : move.name(),
        "examples", examplesOnly);
  }
}
