package jp.hashiwatashi.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of codes with all that people call what a code stands for, so that {@code 看護師} can be typed
 * where {@code 023} is kept. Width, kana, case and forms of characters make no difference.
 */
public final class CodeNames {

  private static final int PREFIXED = 1;
  private static final int CONTAINED = 2;
  private static final int APART = 3;

  private final String title;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Line> byCode = new HashMap<>();
  private final Map<String, Set<Line>> byName = new HashMap<>();

  /**
   * What a code stands for.
   *
   * @param name in Japanese
   */
  public record Named(String code, String name, String englishName) {

    /** The code with the name behind it, which is read back as the code: {@code 023 看護師}. */
    public String labelled(boolean japanese) {
      return code + " " + (japanese ? name : englishName);
    }
  }

  /**
   * What may be meant by a text.
   *
   * @param by the name that was found; it may be another one than {@code named}'s own
   */
  public record Suggestion(Named named, String by) {}

  /**
   * @param called all its names, folded, each with how it is written
   */
  private record Line(Named named, boolean expired, Map<String, String> called) {}

  /**
   * @param title what the codes are of: 職業, 市区町村
   */
  CodeNames(String title) {
    this.title = title;
  }

  /** Adds a code with its own names and others. */
  CodeNames with(Named named, boolean expired, Stream<String> otherNames) {
    Map<String, String> called = new HashMap<>();
    Stream.concat(Stream.of(named.name(), named.englishName()), otherNames)
        .forEach(name -> called.putIfAbsent(fold(name), name));
    Line line = new Line(named, expired, called);
    lines.add(line);
    byCode.put(named.code(), line);
    called
        .keySet()
        .forEach(name -> byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(line));
    return this;
  }

  /** What the codes are of. */
  String title() {
    return title;
  }

  /** All that does not have expired, in the order of the table. */
  public List<Named> all() {
    return lines.stream().filter(line -> !line.expired()).map(Line::named).toList();
  }

  /** What a code stands for, with that code; what comes behind a hyphen has no name of its own. */
  public Optional<Named> find(String code) {
    int hyphen = code.indexOf('-');
    Line line = byCode.get(hyphen < 0 ? code : code.substring(0, hyphen));
    return Optional.ofNullable(line)
        .map(l -> new Named(code, l.named().name(), l.named().englishName()));
  }

  /** Whether the code is called so, by any of its names. */
  boolean isCalled(String code, String name) {
    return find(code).isPresent()
        && byName.getOrDefault(fold(name), Set.of()).stream()
            .anyMatch(line -> code.startsWith(line.named().code()));
  }

  /** All that is called exactly so; what has expired only where nothing else is. */
  List<Named> called(String text) {
    Set<Line> found = byName.getOrDefault(fold(text), Set.of());
    boolean current = found.stream().anyMatch(line -> !line.expired());
    return found.stream().filter(l -> !current || !l.expired()).map(Line::named).toList();
  }

  /** What may be meant: what is called so, then what a name begins with it, then what has it in one. */
  public List<Suggestion> suggested(String text, int most) {
    String folded = fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<List<Suggestion>> ranked =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Line line : lines) {
      int best = line.expired() ? APART : CONTAINED + 1;
      String by = "";
      for (var name : line.called().entrySet()) {
        int rank = rank(name.getKey(), folded);
        if (!line.expired() && rank < best) {
          best = rank;
          by = name.getValue();
        }
      }
      if (best < APART) {
        ranked.get(best).add(new Suggestion(line.named(), by));
      }
    }
    return ranked.stream().flatMap(List::stream).limit(most).toList();
  }

  private static int rank(String name, String sought) {
    if (name.startsWith(sought)) {
      return name.length() == sought.length() ? 0 : PREFIXED;
    }
    return name.contains(sought) ? CONTAINED : APART;
  }

  private static String fold(String text) {
    return SearchKey.fold(text).replace('ヶ', 'ケ').replace('ヵ', 'カ');
  }
}
