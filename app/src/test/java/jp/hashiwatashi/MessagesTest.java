package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Japanese first, English complete: each file of texts says the same things in both languages. */
class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
  private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9_.-]+)\"");

  @ParameterizedTest
  @MethodSource("englishFiles")
  void englishHasTheSameKeysAsJapaneseAndNoneIsEmpty(Path english) {
    Map<String, String> inEnglish = texts(english);
    Map<String, String> inJapanese = texts(japanese(english));
    assertThat(inEnglish.keySet()).as(english.toString()).isEqualTo(inJapanese.keySet());
    assertThat(inEnglish.values()).noneMatch(String::isBlank);
    assertThat(inJapanese.values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("englishFiles")
  void bothLanguagesNameTheSamePlaceholders(Path english) {
    Map<String, String> inJapanese = texts(japanese(english));
    texts(english)
        .forEach((key, text) ->
            assertThat(placeholders(text))
                .as("%s of %s", key, english)
                .isEqualTo(placeholders(inJapanese.getOrDefault(key, ""))));
  }

  /** By its whole key, or by the beginning of one that ends in a dot or a dash. */
  @Test
  void everyTextOfTheScreensIsUsedSomewhere() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList()) {
        QUOTED.matcher(Files.readString(file)).results().forEach(q -> named.add(q.group(1)));
      }
    }
    var keys = texts(RESOURCES.resolve("jp/hashiwatashi/shared/page/messages_ja.properties"));
    assertThat(keys.keySet()).filteredOn(key -> !isUsed(key, named)).isEmpty();
  }

  private static boolean isUsed(String key, Set<String> named) {
    return named.contains(key)
        || IntStream.rangeClosed(1, key.length())
            .filter(end -> key.charAt(end - 1) == '.' || key.charAt(end - 1) == '-')
            .anyMatch(end -> named.contains(key.substring(0, end)));
  }

  static List<Path> englishFiles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(f -> f.toString().endsWith("_en.properties")).sorted().toList();
    }
  }

  private static Path japanese(Path english) {
    String name = english.getFileName().toString().replace("_en.properties", "");
    Path named = english.resolveSibling(name + "_ja.properties");
    return Files.exists(named) ? named : english.resolveSibling(name + ".properties");
  }

  private static Map<String, String> texts(Path file) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }
}
