package jp.hashiwatashi.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.page.SpokenJapanese.Said;
import org.junit.jupiter.api.Test;

/**
 * Whatever the packages that screens draw from say in Japanese stands in the phrase book, so that a
 * new fault without English is named here with its file and line.
 */
class EveryFaultInEnglishTest {

  private static final Path SOURCES = Path.of("src/main/java/jp/hashiwatashi");

  private static final List<String> DRAWN =
      List.of(
          "shared/exchange",
          "shared/calendar",
          "register",
          "matching/group",
          "matching/plan",
          "subsidy/cases",
          "subsidy/web",
          "workbench");

  /** What says nothing to a screen in English, and why. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("register/sample/", "made-up records"),
          Map.entry("register/proposing/", "words to be found in texts"),
          Map.entry("register/OrganisationName.java", "words to be found in names"),
          Map.entry("register/Consent.java", "names, which screens take from their own texts"),
          Map.entry("register/EmploymentType.java", "names"),
          Map.entry("register/Handling.java", "names"),
          Map.entry("register/Move.java", "names"),
          Map.entry("register/OfferedTerms.java", "names"),
          Map.entry("register/OfferedWage.java", "names"),
          Map.entry("register/SeparationReason.java", "names"),
          Map.entry("register/Sex.java", "names"),
          Map.entry("register/SmeClass.java", "names"),
          Map.entry("register/AgeLimitGround.java", "the law's own items"),
          Map.entry("matching/plan/web/PlanColumns.java", "a file, which is Japanese"),
          Map.entry("workbench/web/SegmentColumns.java", "a file, which is Japanese"),
          Map.entry("workbench/web/Example.java", "the mark of made-up records"),
          Map.entry("shared/calendar/Era.java", "names of eras"),
          Map.entry("shared/exchange/OutputCheck.java", "the command line"),
          Map.entry("shared/exchange/ReplacedFile.java", "the command line"),
          Map.entry("shared/exchange/WorkbookListWriter.java", "files, which are Japanese"),
          Map.entry("shared/exchange/SheetText.java", "files, which are Japanese"),
          Map.entry("shared/exchange/Telephone.java", "how an extension is written"));

  /** What is no sentence: parts of lists and of days, which are read wherever they stand. */
  private static final Set<List<String>> NO_SENTENCES =
      Set.of(
          List.of("（非表示）"), List.of(" ほか", "件"), List.of("元"), List.of("年度（"), List.of("月火水木金土日"));

  private static List<List<String>> book() throws IOException {
    Path book = Path.of("src/main/resources/jp/hashiwatashi/shared/page/phrases.tsv");
    return Files.readAllLines(book, UTF_8).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .map(japanese -> Phrase.of(japanese, "").texts())
        .toList();
  }

  @Test
  void everySentenceThatAPackageOfScreensSaysStandsInThePhraseBook() throws IOException {
    List<List<String>> book = book();
    List<String> missing = new ArrayList<>();
    for (Path file : drawn()) {
      for (Said said : SpokenJapanese.in(file)) {
        if (!NO_SENTENCES.contains(said.parts())
            && book.stream().noneMatch(phrase -> holds(phrase, said.parts()))) {
          missing.add(said.place().replaceFirst(".*/", "") + " " + said.parts());
        }
      }
    }
    assertThat(missing).as("to be put into phrases.tsv").isEmpty();
  }

  @Test
  void whatIsExceptedIsThere() {
    assertThat(OTHERWISE.keySet()).allSatisfy(path -> assertThat(SOURCES.resolve(path)).exists());
  }

  private static List<Path> drawn() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : DRAWN) {
      try (Stream<Path> all = Files.walk(SOURCES.resolve(folder))) {
        all.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> OTHERWISE.keySet().stream().noneMatch(isIn(file)))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static java.util.function.Predicate<String> isIn(Path file) {
    String path = SOURCES.relativize(file).toString().replace('\\', '/');
    return path::startsWith;
  }

  /** Whether the parts stand in the phrase, in their order, each within one of its texts. */
  private static boolean holds(List<String> phrase, List<String> parts) {
    int text = 0;
    int from = 0;
    for (String part : parts) {
      int found = text < phrase.size() ? phrase.get(text).indexOf(part, from) : -1;
      while (found < 0 && ++text < phrase.size()) {
        found = phrase.get(text).indexOf(part);
      }
      if (found < 0) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }
}
