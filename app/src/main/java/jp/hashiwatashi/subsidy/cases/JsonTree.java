package jp.hashiwatashi.subsidy.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value with its names in order: a text, a boolean, a whole number ({@link java.math.BigInteger}), another number ({@link
 * java.math.BigDecimal}), a list, a map, or null.
 *
 * @param twice names that stand twice in one object; the first one counts
 */
record JsonTree(@Nullable Object value, List<Twice> twice) {

  /**
   * A name that stands there once more.
   *
   * @param at the names on the way to it, and its own
   * @param value what it is the second time
   */
  record Twice(List<String> at, @Nullable Object value) {

    /** As a fault calls it: facts without that word. */
    String name() {
      return String.join(
          ".", at.size() > 1 && at.getFirst().equals("facts") ? at.subList(1, at.size()) : at);
    }
  }

  /**
   * Reads what begins at the parser's token.
   *
   * @param most values that it may have, lists and objects being some; empty when it has more
   */
  static Optional<JsonTree> read(JsonParser parser, int most) {
    var reading = new Reading(parser, most);
    Object value = reading.value();
    return reading.left < 0 ? Optional.empty() : Optional.of(new JsonTree(value, reading.twice));
  }

  private static final class Reading {

    private final JsonParser parser;
    private final List<Twice> twice = new ArrayList<>();

    /** Names on the way to the value that is read. */
    private final List<String> at = new ArrayList<>();

    private int left;

    Reading(JsonParser parser, int most) {
      this.parser = parser;
      this.left = most;
    }

    @Nullable Object value() {
      left--;
      return switch (parser.currentToken()) {
        case START_OBJECT -> object();
        case START_ARRAY -> {
          List<@Nullable Object> list = new ArrayList<>();
          while (left >= 0 && parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
          }
          yield list;
        }
        case VALUE_STRING -> parser.getString();
        case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
        case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        default -> null;
      };
    }

    private Map<String, @Nullable Object> object() {
      Map<String, @Nullable Object> names = new LinkedHashMap<>();
      while (left >= 0 && parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        at.add(name);
        parser.nextToken();
        Object value = value();
        if (names.containsKey(name)) {
          twice.add(new Twice(List.copyOf(at), value));
        } else {
          names.put(name, value);
        }
        at.removeLast();
      }
      return names;
    }
  }
}
