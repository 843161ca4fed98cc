package jp.hashiwatashi.subsidy.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value with its names in order: a text, a boolean, a whole number ({@link java.math.BigInteger}), another number ({@link
 * java.math.BigDecimal}), a list, a map, or null.
 *
 * @param twice names that stand twice in one object; the first one counts
 */
record JsonTree(@Nullable Object value, List<String> twice) {

  /** Reads what begins at the parser's token. */
  static JsonTree read(JsonParser parser) {
    List<String> twice = new ArrayList<>();
    return new JsonTree(value(parser, "", twice), twice);
  }

  private static @Nullable Object value(JsonParser parser, String at, List<String> twice) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, at, twice);
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser, at, twice));
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

  private static Map<String, @Nullable Object> object(
      JsonParser parser, String at, List<String> twice) {
    Map<String, @Nullable Object> names = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String path = at.isEmpty() ? name : at + "." + name;
      parser.nextToken();
      Object value = value(parser, path, twice);
      if (names.containsKey(name)) {
        twice.add(path);
      } else {
        names.put(name, value);
      }
    }
    return names;
  }
}
