package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of components shows them all, and templates and styles know the same names. */
class ComponentsTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");

  /** Not for others: it is given the page itself, or a whole record. */
  private static final Pattern PART_OF_A_PAGE =
      Pattern.compile("@param (\\w+Page page|Opening opening)");

  private static final Path STYLES = Path.of("src/main/resources/static/assets");
  private static final Pattern CALL = Pattern.compile("@template\\.(\\w+\\.\\w+)");
  private static final Pattern CLASS = Pattern.compile("(?<![\\w-])hw-[a-z_-]*[a-z_]");
  private static final Pattern TOUCHED =
      Pattern.compile("(?::is\\()?:(?:hover|active|focus-visible)\\b(?:, \\.[a-z-]+\\))?");
  private static final Set<String> TWINS =
      Set.of(
          ":is(:hover, .is-hover)", ":is(:active, .is-active)", ":is(:focus-visible, .is-focus)");
  private static final Pattern STYLE = Pattern.compile("\\.(hw-[a-z_-]+)");

  @Test
  void everyComponentIsShown() throws IOException {
    var shown = new TreeSet<String>();
    show(TEMPLATES.resolve("ComponentsPage.jte"), shown);
    show(TEMPLATES.resolve("layout/Shell.jte"), shown);
    for (String folder : List.of("hw", "register", "matching")) {
      assertThat(shown).containsAll(names(folder));
    }
  }

  /** So that the page of components can show what a pointer or a key would do. */
  @Test
  void whatAPointerOrAKeyDoesIsAlsoToldByAClass() throws IOException {
    String styles = text(STYLES, ".css");
    assertThat(found(TOUCHED, styles, 0)).isNotEmpty().allMatch(TWINS::contains);
  }

  @Test
  void everyClassThatATemplateNamesHasAStyle() throws IOException {
    String styles = text(STYLES, ".css");
    Set<String> styled = found(STYLE, styles, 1);
    // What the script looks for: data-hw-for, data-hw-search, data-hw-focus.
    assertThat(found(CLASS, text(TEMPLATES, ".jte").replaceAll("data-hw-\\w+", ""), 0))
        .allMatch(
            name -> styled.stream().anyMatch(s -> s.equals(name) || s.startsWith(name + "--")));
  }

  @Test
  void everyStyleIsUsed() throws IOException {
    String templates = text(TEMPLATES, ".jte");
    assertThat(found(STYLE, text(STYLES, ".css"), 1))
        .allMatch(name -> templates.contains(name.replaceAll("--.*", "")));
  }

  private static void show(Path template, Set<String> shown) throws IOException {
    for (String name : found(CALL, Files.readString(template), 1)) {
      if (shown.add(name)) {
        show(TEMPLATES.resolve(name.replace('.', '/') + ".jte"), shown);
      }
    }
  }

  private static Set<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
      return files
          .filter(f -> !PART_OF_A_PAGE.matcher(read(f)).find())
          .map(f -> folder + "." + f.getFileName().toString().replace(".jte", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> m.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .map(ComponentsTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
