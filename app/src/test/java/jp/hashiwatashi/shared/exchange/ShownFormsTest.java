package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as screens and paper show them. */
class ShownFormsTest {

  @ParameterizedTest
  @CsvSource({
    "0312345678, 03-1234-5678",
    "0612345678, 06-1234-5678",
    "0111234567, 011-123-4567",
    "0451234567, 045-123-4567",
    "0467221234, 046722-1234",
    "09012345678, 090-1234-5678",
    "05012345678, 050-1234-5678",
    "00012345678, 000-1234-5678",
    "0120123456, 0120-123-456",
    "0570123456, 0570-123-456",
    "08001234567, 0800-123-4567",
    "0312345678内線12, 03-1234-5678 内線12",
    "000-1234-5678, 000-1234-5678",
  })
  void aTelephoneNumberIsGroupedWhereItsAreaIsKnown(String kept, String shown) {
    assertThat(Shapes.telephone().show(kept)).isEqualTo(shown);
    assertThat(Telephone.grouped(kept)).isEqualTo(shown);
  }

  @Test
  void numbersOfGroupsHaveTheirHyphensAndSigns() {
    assertThat(Shapes.postalCode().show("0600001")).isEqualTo("〒060-0001");
    assertThat(Shapes.groupedDigits("番号", "number", 4, 6, 1).show("13010000011"))
        .isEqualTo("1301-000001-1");
    assertThat(Shapes.groupedDigits("番号", "number", 4, 6, 1).description())
        .isEqualTo("番号（11桁、4-6-1）");
    assertThat(Shapes.postalCode().englishDescription()).isEqualTo("postal code, 7 digits (3-4)");
  }

  @Test
  void whatHasNoGroupsIsShownAsItIsWrittenAndAListShowsItsEntries() {
    assertThat(Shapes.yen("1").show(1_234_567L)).isEqualTo("1234567");
    assertThat(Shapes.line().show("髙橋")).isEqualTo("髙橋");
    assertThat(Shapes.listOf(Shapes.postalCode()).show(List.of("1000001", "0600001")))
        .isEqualTo("〒100-0001|〒060-0001");
    assertThat(Shapes.mapped(Shapes.postalCode(), c -> c, c -> c).show("1000001"))
        .isEqualTo("〒100-0001");
  }

  @Test
  void aShapeSaysWhatMayStandInItsCell() {
    assertThat(Shapes.signedYen("1").description()).isEqualTo("整数（円）");
    assertThat(Shapes.signedYen("1").englishDescription()).isEqualTo("whole number (yen)");
    assertThat(Shapes.yen("1").description()).isEqualTo("0以上の整数（円）");
    assertThat(Shapes.text().description()).isNotEqualTo(Shapes.line().description());
    assertThat(Shapes.text().englishDescription()).isNotEqualTo(Shapes.line().englishDescription());
    assertThat(Shapes.telephone().description()).contains("内線");
    assertThat(Shapes.email().description()).contains("@");
  }
}
