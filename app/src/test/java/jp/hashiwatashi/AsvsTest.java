package jp.hashiwatashi;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The register of security requirements is whole, and what it names is there. Whether a named test ran
 * is looked at after all tests, by {@code tools/asvs.sh}.
 */
class AsvsTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SOURCES = Path.of("src/test/java");
  private static final Path PAGE = PROJECT.resolve("docs/security.md");
  private static final Set<String> STATUSES = Set.of("met", "gap", "not applicable");
  private static final String NOTHING = "–";

  /** What the publication has. */
  private record Required(String level, boolean asksForADocument) {}

  private record Row(
      String id, String level, String applies, String status, String why, List<String> shown) {}

  private final Map<String, Required> publication = publication();
  private final List<Row> register = register();

  @Test
  void everyRequirementOfLevelsOneAndTwoStandsThereOnce() {
    assertThat(register.stream().map(row -> row.id + " " + row.level).sorted())
        .isEqualTo(
            publication.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().level)
                .sorted()
                .toList());
  }

  @Test
  void everyStatusIsKnownAndGoesWithWhetherItApplies() {
    assertThat(register)
        .allSatisfy(row -> {
          assertThat(STATUSES).as(row.id).contains(row.status);
          assertThat(row.applies)
              .as(row.id)
              .isEqualTo(row.status.equals("not applicable") ? "no" : "yes");
        });
  }

  @Test
  void whatIsMetIsShownByATestOrByADocumentWhereOneIsAskedFor() {
    for (Row row : register) {
      if (row.status.equals("met")) {
        assertThat(row.shown).as("%s is met and nothing shows it", row.id).isNotEmpty();
      }
      for (String named : row.shown) {
        if (!isTest(named)) {
          assertThat(asksForADocument(row)).as("%s is shown by a document", row.id).isTrue();
          assertThat(PROJECT.resolve(named)).as(row.id).isRegularFile();
        }
      }
    }
  }

  @Test
  void everyNamedTestIsThereAndNotSwitchedOff() throws Exception {
    List<String> missing = new ArrayList<>();
    for (Row row : register) {
      for (String named : row.shown) {
        if (isTest(named)) {
          trouble(named).ifPresent(why -> missing.add(row.id + ": " + named + " " + why));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void thePageCountsAndNamesTheGapsOfTheRegister() throws IOException {
    String page = Files.readString(PAGE);
    Map<String, Long> counted =
        new TreeMap<>(register.stream().collect(groupingBy(Row::status, counting())));
    Map<String, Long> told =
        Pattern.compile("(?m)^\\| (met|gap|not applicable) \\| (\\d+) \\|")
            .matcher(page)
            .results()
            .collect(
                toMap(count -> count.group(1), count -> Long.valueOf(count.group(2)), Long::sum));
    assertThat(new TreeMap<>(told)).isEqualTo(counted);
    assertThat(
            Pattern.compile("`(\\d+\\.\\d+\\.\\d+)`")
                .matcher(page)
                .results()
                .map((MatchResult id) -> id.group(1))
                .sorted())
        .isEqualTo(
            register.stream()
                .filter(row -> row.status.equals("gap"))
                .map(Row::id)
                .sorted()
                .toList());
  }

  private static boolean isTest(String named) {
    return named.contains("#");
  }

  private boolean asksForADocument(Row row) {
    Required required = publication.get(row.id);
    return required != null && required.asksForADocument;
  }

  /** Why a test that is named as {@code Class#method} shows nothing; empty if it may. */
  private static Optional<String> trouble(String named) throws Exception {
    String[] parts = named.split("#", -1);
    List<Path> sources;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources =
          files.filter(file -> file.getFileName().toString().equals(parts[0] + ".java")).toList();
    }
    if (sources.size() != 1) {
      return Optional.of("is in " + sources.size() + " files");
    }
    String path = SOURCES.relativize(sources.getFirst()).toString();
    String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    Class<?> type = Class.forName(name, false, AsvsTest.class.getClassLoader());
    List<Method> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(parts[1]))
            .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
            .toList();
    if (methods.isEmpty()) {
      return Optional.of("is no test");
    }
    boolean off =
        AnnotationSupport.isAnnotated(type, Disabled.class)
            || AnnotationSupport.isAnnotated(methods.getFirst(), Disabled.class);
    return off ? Optional.of("is switched off") : Optional.empty();
  }

  private static Map<String, Required> publication() {
    return read(Path.of("src/test/resources/asvs-5.0.0-levels.csv")).stream()
        .collect(
            toMap(
                line -> line.getField("id"),
                line ->
                    new Required(line.getField("level"), line.getField("document").equals("yes"))));
  }

  private static List<Row> register() {
    List<Row> rows = new ArrayList<>();
    for (NamedCsvRecord line : read(PROJECT.resolve("security/asvs.csv"))) {
      assertThat(line.getFields())
          .as(line.getFields().toString())
          .noneMatch(String::isBlank)
          .noneMatch(cell -> cell.contains("\n"));
      String shown = line.getField("shown by");
      rows.add(
          new Row(
              line.getField("id"),
              line.getField("level"),
              line.getField("applies"),
              line.getField("status"),
              line.getField("why"),
              shown.equals(NOTHING) ? List.of() : List.of(shown.split(" *; *"))));
    }
    return rows;
  }

  private static List<NamedCsvRecord> read(Path file) {
    try (var reader =
        CsvReader.builder()
            .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
            .ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
