package jp.hashiwatashi.matching.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.engine.StrategyFault.Problem;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A strategy's JSON as it was written, each thing with the line where it stands. */
final class StrategyJson {

  /**
   * @param value a map of names to nodes, a text, a whole number, or null for anything else
   */
  record Node(@Nullable Object value, int line) {

    /** The names of an object with what stands there; null when this is none. */
    @SuppressWarnings("unchecked") // maps are made here only
    @Nullable Map<String, Node> names() {
      return value instanceof Map<?, ?> map ? (Map<String, Node>) map : null;
    }
  }

  private final StrategyProblems problems;

  private StrategyJson(StrategyProblems problems) {
    this.problems = problems;
  }

  /**
   * @param problems names that stand twice are added to these
   * @throws StrategyFault when it is not JSON in UTF-8
   */
  static Node parse(byte[] bytes, StrategyProblems problems) throws IOException, StrategyFault {
    String text = text(bytes);
    JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text);
    try (parser) {
      if (parser.nextToken() == null) {
        throw fault(
            1, "ファイルに何も書かれていません", "{\"name\": …, \"version\": …, \"weights\": …} の形で書いてください");
      }
      Node root = new StrategyJson(problems).node(parser);
      if (parser.nextToken() != null) {
        throw fault(line(parser), "JSON の後に余分な文字があります", "1つの { } だけにしてください");
      }
      return root;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw fault(line, "ここまでは読めますが、この先は JSON になっていません", "かっこ、引用符、コンマを確かめてください");
    }
  }

  private static String text(byte[] bytes) throws StrategyFault {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fault(1, "UTF-8 として読めません", "文字コードを UTF-8 にして保存し直してください");
    }
  }

  private static StrategyFault fault(int line, String what, String mend) {
    return new StrategyFault(List.of(new Problem(line, Problem.WHOLE, what, mend)));
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private Node node(JsonParser parser) {
    int line = line(parser);
    return new Node(
        switch (parser.currentToken()) {
          case START_OBJECT -> object(parser);
          case START_ARRAY -> {
            parser.skipChildren();
            yield null;
          }
          case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
          case VALUE_STRING, VALUE_NUMBER_FLOAT -> parser.getString();
          default -> null;
        },
        line);
  }

  private Map<String, Node> object(JsonParser parser) {
    Map<String, Node> names = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = line(parser);
      parser.nextToken();
      if (names.putIfAbsent(name, node(parser)) != null && !twice.contains(name)) {
        twice.add(name);
        problems.add(
            line, Shown.of(name), "「" + Shown.of(name) + "」が同じ { } の中に2つあります", "どちらか一方を消してください");
      }
    }
    return names;
  }
}
