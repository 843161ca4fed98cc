package jp.hashiwatashi.shared.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MunicipalityLinesTest {

  private static final String TWO =
      """
      01100\t札幌市\tサッポロシ\t43.06\t141.35472
      13362\t利島村\tトシマムラ\t35\t139.5\t*
      """;

  private static MunicipalityLines lines(String text) {
    return new MunicipalityLines(text.getBytes(UTF_8));
  }

  @Test
  void aLineIsAPlaceWithItsReadingAndItsPoint() {
    MunicipalityLines lines = lines(TWO);
    assertThat(lines.size()).isEqualTo(2);
    assertThat(lines.place(0))
        .isEqualTo(new Municipality("01100", "札幌市", 1, 43.06, 141.35472, false));
    assertThat(lines.place(1)).isEqualTo(new Municipality("13362", "利島村", 13, 35, 139.5, true));
    assertThat(lines.kana(0)).isEqualTo("サッポロシ");
    assertThat(lines.kana(1)).isEqualTo("トシマムラ");
    assertThat(lines.number(0)).isEqualTo(1100);
    assertThat(lines.number(1)).isEqualTo(13362);
  }

  @Test
  void aTableIsAsLongAsItIs() {
    String many =
        IntStream.range(10_000, 15_000)
            .mapToObj(code -> code + "\t村\tムラ\t35\t139\n")
            .collect(Collectors.joining());
    MunicipalityLines lines = lines(many);
    assertThat(lines.size()).isEqualTo(5_000);
    assertThat(lines.place(4_999).code()).isEqualTo("14999");
  }

  @Test
  void aTableThatIsCutOffIsRefused() {
    for (String cut : List.of("", TWO.stripTrailing())) {
      assertThatThrownBy(() -> lines(cut)).hasMessageContaining("cut off");
    }
  }

  @Test
  void anExpiredCodeHasThePointOfItsSuccessorAndANameOfItsOwn() {
    Municipalities table = municipalities("01199\t豊平町\tトヨヒラチョウ\t01100\n");
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.currentSize()).isEqualTo(2);
    assertThat(table.at(2)).isEqualTo(new Municipality("01199", "豊平町", 1, 43.06, 141.35472, false));
    assertThat(table.kana(2)).isEqualTo("トヨヒラチョウ");
    assertThat(table.successor(2)).isZero();
    assertThat(table.successor(1)).isOne();
  }

  @Test
  void anExpiredCodeThatIsCurrentOrLeadsNowhereIsATableThatContradictsItself() {
    for (String row : List.of("01100\t市\tシ\t13362\n", "01199\t市\tシ\t01198\n")) {
      assertThatThrownBy(() -> municipalities(row)).hasMessageContaining(row.substring(0, 5));
    }
  }

  private static Municipalities municipalities(String expired) {
    return new Municipalities(lines(TWO), Rows.in(expired, '\t'));
  }
}
