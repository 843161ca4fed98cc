package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {

  @Test
  void theTablesAreThoseOfTheSpecification() {
    assertThat(ReferenceTables.names())
        .containsExactly(
            "prefectures",
            "municipalities",
            "industries",
            "occupations",
            "job-titles",
            "licences",
            "licence-implications",
            "center-offices",
            "hello-work-offices");
  }

  @Test
  void everyTableHasAHeaderAndRowsOfOneWidth() throws IOException {
    for (String name : ReferenceTables.names()) {
      List<String> lines = lines(name);
      long commas = lines.getFirst().chars().filter(c -> c == ',').count();
      assertThat(lines).hasSizeGreaterThan(15);
      assertThat(lines.getFirst()).matches("(code,name|code,implies|title|name,prefecture).*");
      if (lines.stream().noneMatch(line -> line.contains("\""))) {
        assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == commas);
      }
    }
  }

  @Test
  void industriesAreTheDivisionsAndTheirMiddleGroups() throws IOException {
    List<String> lines = lines("industries");
    assertThat(lines).hasSize(1 + IndustryDivision.values().length + IndustryGroup.COUNT);
    assertThat(lines.getFirst()).isEqualTo("code,name,division,unofficial_english");
    assertThat(lines).anyMatch(line -> line.startsWith("P,医療、福祉,P,"));
    assertThat(lines).anyMatch(line -> line.startsWith("83,医療業,P,"));
    assertThat(lines).anyMatch(line -> line.startsWith("01,農業,A,"));
  }

  @Test
  void theExportedDegreesParseToThoseThatTheProgramUses() throws IOException {
    List<String> lines = lines("municipalities");
    assertThat(lines.getFirst()).isEqualTo("code,name,prefecture,latitude,longitude,approximate");
    Municipalities table = Municipalities.get();
    assertThat(lines).hasSize(1 + table.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Municipality place = table.at(table.indexOf(cells[0]));
      assertThat(cells[1]).isEqualTo(place.name());
      assertThat(cells[2]).hasSize(2);
      assertThat(Integer.parseInt(cells[2])).isEqualTo(place.prefecture());
      assertThat(Double.parseDouble(cells[3])).isEqualTo(place.latitude());
      assertThat(Double.parseDouble(cells[4])).isEqualTo(place.longitude());
      assertThat(cells[5]).isEqualTo(String.valueOf(place.approximate()));
    }
  }

  @Test
  void licencesAreExportedAsCodeAndName() throws IOException {
    assertThat(lines("licences")).startsWith("code,name", "L001,普通自動車免許");
  }

  @ParameterizedTest
  @CsvSource({
    "center-offices, address",
    "hello-work-offices, jurisdiction",
    "hello-work-offices, other_offices",
    "licence-implications, other_implications",
    "job-titles, small_group"
  })
  void everyRowOfATableThatIsIncompleteSaysWhatItLacks(String name, String lack)
      throws IOException {
    assertThat(ReferenceTables.isIncomplete(name)).isTrue();
    List<String> lines = lines(name);
    assertThat(lines.getFirst()).endsWith(",incomplete_left_out");
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> List.of(line.replaceAll(".*,", "").split("\\|")).contains(lack));
  }

  @Test
  void aTableThatThereIsNotWritesNothing() {
    StringBuilder out = new StringBuilder();
    assertThatThrownBy(() -> ReferenceTables.write("postcodes", out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out).isEmpty();
  }

  private static List<String> lines(String name) throws IOException {
    StringBuilder out = new StringBuilder();
    ReferenceTables.write(name, out);
    assertThat(out.toString()).endsWith("\n").doesNotContain("\r");
    return out.toString().lines().toList();
  }
}
