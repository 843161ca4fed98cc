package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustryGroupTest {

  @Test
  void thereAreNinetyNineGroupsInTheOrderOfTheDivisions() {
    assertThat(IndustryGroup.all()).hasSize(IndustryGroup.COUNT);
    for (int number = 2; number <= IndustryGroup.COUNT; number++) {
      IndustryGroup group = IndustryGroup.of(number);
      assertThat(group.number()).isEqualTo(number);
      int before = IndustryGroup.of(number - 1).division().ordinal();
      assertThat(group.division().ordinal()).isBetween(before, before + 1);
    }
  }

  /** The first and last groups of the divisions whose bounds matter for the size of an employer. */
  @ParameterizedTest
  @CsvSource({
    "6, D, 総合工事業",
    "9, E, 食料品製造業",
    "32, E, その他の製造業",
    "38, G, 放送業",
    "39, G, 情報サービス業",
    "50, I, 各種商品卸売業",
    "55, I, その他の卸売業",
    "56, I, 各種商品小売業",
    "61, I, 無店舗小売業",
    "70, K, 物品賃貸業",
    "75, M, 宿泊業",
    "76, M, 飲食店",
    "77, M, 持ち帰り・配達飲食サービス業",
    "83, P, 医療業",
    "92, R, その他の事業サービス業",
    "96, R, 外国公務",
    "98, S, 地方公務",
    "99, T, 分類不能の産業"
  })
  void aGroupIsInItsDivision(int number, IndustryDivision division, String name) {
    assertThat(IndustryGroup.of(number).division()).isEqualTo(division);
    assertThat(IndustryGroup.of(number).japaneseName()).isEqualTo(name);
  }

  @Test
  void everyGroupHasAnEnglishNameOfItsOwn() {
    assertThat(IndustryGroup.all())
        .extracting(IndustryGroup::englishName)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[A-Z][a-z].*"));
    assertThat(IndustryGroup.of(9).englishName()).isEqualTo("Manufacture of food");
    assertThat(IndustryGroup.of(83).englishName()).isEqualTo("Medical services");
    assertThat(IndustryGroup.of(92).englishName()).isEqualTo("Other business services");
  }

  @Test
  void aDivisionIsNamedAsPublished() {
    assertThat(IndustryDivision.A.japaneseName()).isEqualTo("農業、林業");
    assertThat(IndustryDivision.T.japaneseName()).isEqualTo("分類不能の産業");
  }
}
