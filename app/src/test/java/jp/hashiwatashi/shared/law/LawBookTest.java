package jp.hashiwatashi.shared.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.law.Provision.NoRuleKnown;
import jp.hashiwatashi.shared.law.Provision.Version;
import org.junit.jupiter.api.Test;

/** {@code LAW.md} is drawn from the provisions: -Dupdate.documents=true redraws it. */
class LawBookTest {

  private static final Path LAW = Path.of("src/main/resources/law");
  private static final Path DOCUMENT = Path.of("../LAW.md");

  private static final String INTRODUCTION =
      """
      # Figures of law that the program knows ・ 法令の数値

      Each has its days, its source and the last day for which it is known. On any other day no rule is known, and the
      program says so instead of taking the nearest. Versions are added, never overwritten. Drawn from
      `app/src/main/resources/law`; a test keeps it so.
      """;

  @Test
  void everyTableIsAProvisionOfTheBook() throws IOException {
    try (var files = Files.walk(LAW)) {
      assertThat(
              files
                  .map(file -> LAW.relativize(file).toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .map(name -> name.replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(
              LawBook.all().stream().map(Provision::name).toList());
    }
  }

  @Test
  void onEveryDayOneVersionHoldsOrNone() {
    LocalDate end = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusYears(1);
    for (Provision<Map<String, Object>> provision : LawBook.all()) {
      for (LocalDate day = LocalDate.of(2016, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
        LocalDate on = day;
        List<Version<Map<String, Object>>> covering =
            provision.versions().stream()
                .filter(one -> !on.isBefore(one.from()) && !on.isAfter(one.through()))
                .toList();
        switch (provision.on(day)) {
          case Version<Map<String, Object>> one ->
              assertThat(covering).as("%s %s", provision.name(), day).containsExactly(one);
          case NoRuleKnown<Map<String, Object>> none -> assertThat(covering).isEmpty();
        }
      }
    }
  }

  @Test
  void theDocumentSaysWhatTheTablesSay() throws IOException {
    String drawn =
        INTRODUCTION
            + LawBook.all().stream().map(LawBookTest::section).collect(Collectors.joining());
    if (Boolean.getBoolean("update.documents")) {
      Files.writeString(DOCUMENT, drawn);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
  }

  private static String section(Provision<Map<String, Object>> provision) {
    var text = new StringBuilder();
    text.append(
        "\n## %s\n\n`%s` ・ chosen by: %s\n"
            .formatted(provision.title(), provision.name(), provision.chosenBy()));
    for (Version<Map<String, Object>> version : provision.versions()) {
      text.append(
          "\n### %s … %s\n\n%s\n\n".formatted(version.from(), version.through(), version.source()));
      figures(text, version.value(), "");
    }
    return text.toString();
  }

  private static void figures(StringBuilder text, Map<?, ?> values, String indent) {
    values.forEach((name, value) -> {
      text.append(indent).append("- ").append(name).append(":");
      switch (value) {
        case Map<?, ?> group -> {
          text.append('\n');
          figures(text, group, indent + "  ");
        }
        case List<?> list when list.getFirst() instanceof Map<?, ?> -> {
          text.append('\n');
          for (Object row : list) {
            text.append(indent).append("  - ").append(row).append('\n');
          }
        }
        default -> text.append(' ').append(value).append('\n');
      }
    });
  }
}
