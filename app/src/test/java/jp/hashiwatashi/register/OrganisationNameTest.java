package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of companies and institutions, compared without what they are by law. */
class OrganisationNameTest {

  @ParameterizedTest
  @CsvSource({
    "株式会社見本製作所, 見本製作所",
    "見本製作所㈱, 見本製作所",
    "（株）見本 製作所, 見本製作所",
    "見本運輸有限会社, 見本運輸",
    "医療法人社団見本会 見本病院, 見本会見本病院",
    "社会福祉法人 みほん会, ミホン会",
    "NPO法人みほん, ミホン",
    "'Mihon Co., Ltd.', MIHON",
    "髙﨑商会株式会社, 高崎商会",
  })
  void twoWaysToWriteOneNameAreOne(String one, String other) {
    assertThat(OrganisationName.plain(one)).isEqualTo(OrganisationName.plain(other));
  }

  @ParameterizedTest
  @CsvSource({"株式会社, 有限会社", "見本製作所, 見本製作", "見本東会社, 見本西会社"})
  void differentNamesStayDifferent(String one, String other) {
    assertThat(OrganisationName.plain(one)).isNotEqualTo(OrganisationName.plain(other));
  }
}
