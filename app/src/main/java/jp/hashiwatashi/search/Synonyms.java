package jp.hashiwatashi.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that mean the same to whoever looks for people and for work: ヘルパー is 訪問介護員. */
final class Synonyms {

  /** The version that is used; a change of words is a new file. */
  static final String RESOURCE = "synonyms-v1.tsv";

  private static final class Shared {
    static final Synonyms SYNONYMS = load();
  }

  private final Map<String, List<String>> others;

  private Synonyms(Map<String, List<String>> others) {
    this.others = others;
  }

  static Synonyms get() {
    return Shared.SYNONYMS;
  }

  /** The other words for a folded one, folded; none for most. */
  List<String> of(String folded) {
    return others.getOrDefault(folded, List.of());
  }

  private static Synonyms load() {
    var in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line holds words that mean the same, between tabs; one that begins with # is a remark. */
  static Synonyms of(List<String> lines) {
    Map<String, List<String>> others = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> words =
          Arrays.stream(line.split("\t")).map(w -> Folded.of(w).text()).distinct().toList();
      for (String word : words) {
        var rest = others.computeIfAbsent(word, w -> new ArrayList<>());
        words.stream().filter(w -> !w.equals(word) && !rest.contains(w)).forEach(rest::add);
      }
    }
    others.replaceAll((word, rest) -> List.copyOf(rest));
    return new Synonyms(Map.copyOf(others));
  }
}
