package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What the documents say of the project is true of the project. */
class DocumentsTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  /** What builds and editors leave behind. */
  private static final Set<String> NOT_OURS = Set.of("node_modules", "target");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theTreeNamesEveryEntryAndNoOther(String readme) throws IOException {
    try (Stream<Path> entries = Files.list(PROJECT)) {
      Set<String> present = new TreeSet<>();
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.endsWith(".log"))
          .filter(name -> !NOT_OURS.contains(name))
          .forEach(present::add);
      assertThat(tree(readme)).isEqualTo(present);
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    try (Stream<Path> files = documents()) {
      for (Path document : files.toList()) {
        for (String target : links(document)) {
          assertThat(document.resolveSibling(target)).as("link in %s", document).exists();
        }
      }
    }
  }

  @Test
  void theModulesAndTheirDependenciesAreTheOnesThatAreVerified() throws IOException {
    Map<String, Set<String>> declared = new TreeMap<>();
    ApplicationModules.of("jp.hashiwatashi").stream()
        .forEach(module ->
            declared.put(
                module.getIdentifier().toString(),
                dependencies(module.getBasePackage().getName())));
    assertThat(modulesInArchitecture()).isEqualTo(declared);
  }

  private static Set<String> tree(String readme) throws IOException {
    String text = Files.readString(PROJECT.resolve(readme));
    String[] parts = text.split("```");
    Set<String> names = new TreeSet<>();
    parts[parts.length - 2].strip().lines().map(line -> line.split(" ")[0]).forEach(names::add);
    return names;
  }

  private static Stream<Path> documents() throws IOException {
    return Stream.of(Files.list(PROJECT), Files.walk(PROJECT.resolve("docs")))
        .flatMap(files -> files)
        .filter(file -> file.toString().endsWith(".md"));
  }

  private static Collection<String> links(Path document) throws IOException {
    return LINK.matcher(Files.readString(document))
        .results()
        .map((MatchResult link) -> link.group(1))
        .toList();
  }

  private static Map<String, Set<String>> modulesInArchitecture() throws IOException {
    Map<String, Set<String>> modules = new TreeMap<>();
    for (String line : Files.readAllLines(PROJECT.resolve("ARCHITECTURE.md"))) {
      if (line.startsWith("| `")) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        Set<String> uses = new TreeSet<>(List.of(cells.get(3).split(", ")));
        uses.remove("–");
        modules.put(cells.get(1).replace("`", ""), uses);
      }
    }
    return modules;
  }

  private static Set<String> dependencies(String packageName) {
    try {
      ApplicationModule module =
          Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
      Set<String> names = new TreeSet<>();
      for (String allowed : module.allowedDependencies()) {
        names.add(allowed.split(" *:: *")[0]);
      }
      return names;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(packageName + " has no package-info", e);
    }
  }
}
