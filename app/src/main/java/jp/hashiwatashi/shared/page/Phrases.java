package jp.hashiwatashi.shared.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The phrase book, {@code phrases.tsv}: what parsers, columns and jobs say in Japanese, in English.
 * They say it once, in Japanese, and keep it so; it is translated where it is drawn, so that whoever
 * looks reads it in the language of the page, whoever it was first told to.
 */
final class Phrases {

  private static final Comparator<Phrase> HEAVIEST_FIRST =
      Comparator.comparingInt(Phrase::weight).reversed();

  /** The only other language. */
  static final Phrases ENGLISH = read();

  private final Map<String, String> fixed = new HashMap<>();
  private final Map<Character, List<Phrase>> byBeginning = new HashMap<>();
  private final List<Phrase> beginningWithAPlace = new ArrayList<>();

  private Phrases(List<String> lines) {
    for (String line : lines) {
      String[] both = line.split("\t", -1);
      if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
        throw new IllegalArgumentException("not one Japanese and one English sentence: " + line);
      }
      Phrase phrase = Phrase.of(both[0], both[1]);
      String first = phrase.texts().getFirst();
      if (phrase.places().isEmpty()) {
        if (fixed.put(first, both[1]) != null) {
          throw new IllegalArgumentException("twice in the phrase book: " + first);
        }
      } else if (first.isEmpty()) {
        beginningWithAPlace.add(phrase);
      } else {
        byBeginning.computeIfAbsent(first.charAt(0), c -> new ArrayList<>()).add(phrase);
      }
    }
    byBeginning.values().forEach(phrases -> phrases.sort(HEAVIEST_FIRST));
    beginningWithAPlace.sort(HEAVIEST_FIRST);
  }

  private static Phrases read() {
    String name = "phrases.tsv";
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Phrases(
          reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The English of one sentence or more; the text itself where the book does not have it. */
  String told(String japanese) {
    if (japanese.isEmpty()) {
      return japanese;
    }
    String english = new Telling(this).sentences(japanese);
    return english == null ? japanese : english;
  }

  /** The English of a name or sentence without places; null for another. */
  @Nullable String fixed(String japanese) {
    return fixed.get(japanese);
  }

  /** The English of one sentence; null for one that the book does not have. */
  @Nullable String sentence(String japanese, Telling telling) {
    String whole = fixed.get(japanese);
    if (whole != null || japanese.isEmpty()) {
      return whole;
    }
    String english =
        said(japanese, byBeginning.getOrDefault(japanese.charAt(0), List.of()), telling);
    return english != null ? english : said(japanese, beginningWithAPlace, telling);
  }

  private static @Nullable String said(String japanese, List<Phrase> phrases, Telling telling) {
    for (Phrase phrase : phrases) {
      String english = phrase.said(japanese, telling);
      if (english != null) {
        return english;
      }
    }
    return null;
  }
}
