package jp.hashiwatashi.matching.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a strategy: JSON {@code {"name", "version", "weights": {part: integer}, "industry_table":
 * {"default": 300, "E": {"R": 600}}}} (spec 02). The industry table may be left out.
 */
public final class StrategyFile {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final List<String> problems = new ArrayList<>();

  private StrategyFile() {}

  /**
   * @throws StrategyFault naming every problem of the file
   * @throws IOException when it cannot be read
   */
  public static Strategy read(Path file) throws IOException, StrategyFault {
    try (InputStream in = Files.newInputStream(file)) {
      return new StrategyFile().read(in);
    }
  }

  /** A strategy that the program carries as a resource beside this class. */
  static Strategy carried(String resource) {
    try (InputStream in =
        Objects.requireNonNull(StrategyFile.class.getResourceAsStream(resource), resource)) {
      return new StrategyFile().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StrategyFault e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private Strategy read(InputStream in) throws StrategyFault {
    Object root;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      root = value(parser);
      if (parser.nextToken() != null) {
        problems.add("JSON の後に余分な文字があります。1つの { } だけにしてください");
      }
    } catch (JacksonException e) {
      throw new StrategyFault(List.of("JSON として読めません（" + e.getOriginalMessage() + "）。書き方を直してください"));
    }
    Map<String, Object> object = object(root, "ファイル全体");
    String name = text(object.get("name"), "name");
    String version = text(object.get("version"), "version");
    @Nullable Weights weights = weights(object(object.get("weights"), "weights"));
    IndustryTable table = industryTable(object.get("industry_table"));
    if (!problems.isEmpty() || weights == null) {
      throw new StrategyFault(problems);
    }
    return new Strategy(name, version, weights, table);
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getBigIntegerValue();
    }
    return token == JsonToken.VALUE_NULL || token == null ? null : parser.getString();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> object(@Nullable Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    problems.add(where + " がありません。{ } で書いてください");
    return Map.of();
  }

  private String text(@Nullable Object value, String where) {
    if (value instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    if (value instanceof Number number) {
      return number.toString();
    }
    problems.add(where + " がありません。文字で書いてください");
    return "";
  }

  private int integer(@Nullable Object value, String where, int most) {
    if (value instanceof java.math.BigInteger number
        && number.signum() >= 0
        && number.bitLength() < 31
        && number.intValue() <= most) {
      return number.intValue();
    }
    problems.add(where + " が 0 から " + most + " までの整数ではありません。直してください");
    return 0;
  }

  private @Nullable Weights weights(Map<String, Object> object) {
    Map<Part, Integer> weights = new EnumMap<>(Part.class);
    int before = problems.size();
    for (Part part : Part.ALL) {
      weights.put(part, integer(object.get(part.code()), "weights." + part.code(), Weights.SUM));
    }
    for (String name : object.keySet()) {
      if (Part.ALL.stream().noneMatch(part -> part.code().equals(name))) {
        problems.add("weights." + name + " という部分はありません。消してください");
      }
    }
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (problems.size() == before && sum != Weights.SUM) {
      problems.add("weights の合計が " + sum + " です。100 にしてください");
    }
    return problems.size() == before ? Weights.of(weights) : null;
  }

  private IndustryTable industryTable(@Nullable Object value) {
    if (value == null) {
      return IndustryTable.of(IndustryTable.USUAL_DEFAULT, Map.of());
    }
    int fallback = IndustryTable.USUAL_DEFAULT;
    Map<IndustryDivision, Map<IndustryDivision, Integer>> named =
        new EnumMap<>(IndustryDivision.class);
    for (Map.Entry<String, Object> row : object(value, "industry_table").entrySet()) {
      String where = "industry_table." + row.getKey();
      if (row.getKey().equals("default")) {
        fallback = integer(row.getValue(), where, IndustryTable.SAME);
        continue;
      }
      Map<IndustryDivision, Integer> values = new EnumMap<>(IndustryDivision.class);
      object(row.getValue(), where)
          .forEach((to, v) -> {
            @Nullable IndustryDivision division = division(to, where + "." + to);
            int number = integer(v, where + "." + to, IndustryTable.SAME);
            if (division != null) {
              values.put(division, number);
            }
          });
      @Nullable IndustryDivision from = division(row.getKey(), where);
      if (from != null) {
        named.put(from, values);
      }
    }
    return IndustryTable.of(fallback, named);
  }

  private @Nullable IndustryDivision division(String letter, String where) {
    for (IndustryDivision division : IndustryDivision.values()) {
      if (division.name().equals(letter)) {
        return division;
      }
    }
    problems.add(where + " という産業大分類はありません。A から T の文字にしてください");
    return null;
  }
}
