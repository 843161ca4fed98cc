package jp.hashiwatashi.matching.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.hashiwatashi.matching.engine.StrategyFault.Problem;
import jp.hashiwatashi.matching.engine.StrategyJson.Node;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Reads a strategy: JSON {@code {"name", "version", "weights": {part: integer}, "industry_table":
 * {"default": 300, "E": {"R": 600}}}} (spec 02). The industry table may be left out. One mistake
 * gives one problem: what follows from it is not told again.
 */
public final class StrategyFile {

  private static final List<String> NAMES = List.of("name", "version", "weights", "industry_table");

  private final StrategyProblems problems = new StrategyProblems();

  private final Consumer<String> notes;

  private StrategyFile(Consumer<String> notes) {
    this.notes = notes;
  }

  /**
   * @param notes told what is not read, as {@code line:name: what}
   * @throws StrategyFault naming every problem of the file
   * @throws IOException when it cannot be read
   */
  public static Strategy read(Path file, Consumer<String> notes) throws IOException, StrategyFault {
    return new StrategyFile(notes).read(Files.readAllBytes(file));
  }

  /** A strategy that the program carries as a resource beside this class. */
  static Strategy carried(String resource) {
    try (InputStream in =
        Objects.requireNonNull(StrategyFile.class.getResourceAsStream(resource), resource)) {
      return new StrategyFile(note -> {}).read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StrategyFault e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private Strategy read(byte[] bytes) throws IOException, StrategyFault {
    Node root = StrategyJson.parse(bytes, problems);
    Map<String, Node> names = root.names();
    if (names == null) {
      problems.add(
          root.line(),
          Problem.WHOLE,
          "全体が { } ではありません",
          String.join("、", NAMES) + " を { } の中に書いてください");
      throw problems.fault();
    }
    names.forEach((name, node) -> {
      if (!NAMES.contains(name)) {
        notes.accept(node.line() + ":" + Shown.of(name) + ": 知らない項目なので読みません");
      }
    });
    String name = text(root, names.get("name"), "name", "\"standard\"");
    String version = text(root, names.get("version"), "version", "\"1\"");
    @Nullable Weights weights = new WeightsReading(problems).read(root, names.get("weights"));
    IndustryTable table = new IndustryTableReading(problems).read(names.get("industry_table"));
    if (problems.count() > 0 || weights == null) {
      throw problems.fault();
    }
    return new Strategy(name, version, weights, table);
  }

  private String text(Node root, @Nullable Node node, String where, String example) {
    String text =
        node == null || node.value() instanceof Map ? "" : Objects.toString(node.value(), "");
    if (text.isBlank()) {
      int line = node == null ? root.line() : node.line();
      String what = where + (node == null ? " がありません" : " が文字ではないか、空です");
      problems.add(line, where, what, "\"" + where + "\": " + example + " のように書いてください");
    }
    return text.strip();
  }
}
