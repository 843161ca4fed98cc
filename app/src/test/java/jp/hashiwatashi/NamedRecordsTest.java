package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and pages of records as people read them: names for codes, units, separators, languages. */
class NamedRecordsTest extends BrowsingTest {

  private static final String SITE = "EX-C1-RECEIVER-13101";

  @BeforeEach
  void examples() {
    SmallRegisters.fillOnce(registers);
  }

  @Test
  void anEmployersPageTellsNamesForCodesAndAmountsWithTheirUnits() throws Exception {
    assertThat(browser.get("/employers/EX-C1-RECEIVER").body())
        .contains("<dd>東京都千代田区（13101）</dd>", "<dd>5,000,000円</dd>", "<dd>24人</dd>")
        .containsPattern("<dd>[^<0-9]+（72）</dd>");
  }

  @Test
  void sitesAndContactsNameAndLeadToWhatTheyBelongTo() throws Exception {
    String employer = "<a href=\"/employers/EX-C1-RECEIVER\">見本会計事務所（架空）（EX-C1-RECEIVER）</a>";
    assertThat(browser.get("/establishments/" + SITE).body()).contains(employer, "東京都千代田区（13101）");
    assertThat(browser.get("/contacts/" + SITE + "-1").body())
        .contains(employer)
        .containsPattern("<a href=\"/establishments/" + SITE + "\">[^<]+（" + SITE + "）</a>");
  }

  @Test
  void listsOfSitesAndContactsTellTheNamesOfWhatTheyBelongTo() throws Exception {
    String employer = "<td class=\"hw-mid\">見本会計事務所（架空）（EX-C1-RECEIVER）</td>";
    assertThat(browser.get("/establishments?employer=EX-C1-RECEIVER").body()).contains(employer);
    assertThat(browser.get("/contacts?employer=EX-C1-RECEIVER").body()).contains(employer);
    assertThat(browser.get("/contacts?q=" + SITE + "&columns=establishment_id").body())
        .containsPattern("<td class=\"hw-mid\">[^<]+（" + SITE + "）</td>");
  }

  @Test
  void workersStandAtTheEndOfTheirColumnWithTheUnitInItsHead() throws Exception {
    String list = browser.get("/employers").body();
    assertThat(list)
        .containsPattern(
            "<th scope=\"col\" class=\"hw-end\"[^>]*>(?s:.{0,400})常時雇用する労働者数(?s:.{0,80})<span[^>]*>人</span>")
        .containsPattern("<td class=\"hw-end\">[0-9]{1,3}(,[0-9]{3})*</td>")
        .doesNotContainPattern("<td class=\"hw-end\">[0-9]{4}");
  }

  @Test
  void theSecondPageGoesOnWhereTheFirstEnds() throws Exception {
    assertThat(browser.get("/people?page=2").body()).contains("人のうち 51〜100人目");
    assertThat(browser.get("/employers?page=2&size=100").body()).contains("件のうち 101〜");
  }

  @ParameterizedTest
  @CsvSource({"99999", "9999999", "99999999999999"})
  void aPageBeyondTheEndIsTheLastOne(String page) throws Exception {
    var count = Pattern.compile("全([0-9,]+)人のうち [0-9,]+〜([0-9,]+)人目");
    var shown = count.matcher(browser.get("/people?page=" + page).body());
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(2)).isEqualTo(shown.group(1)).isNotEqualTo("50");
  }

  @Test
  void inEnglishDaysHaveOneFormAndMarksAndOfficesAreEnglish() throws Exception {
    browser.get("/language?to=en&back=/people");
    String day = "[0-9]{4}/[0-9]{2}/[0-9]{2}";
    assertThat(browser.get("/people").body()).doesNotContainPattern(day);
    assertThat(browser.get("/openings").body()).doesNotContainPattern(day);
    assertThat(browser.get("/people/EX-H-01").body())
        .contains(">Example: ", "<dd>Tottori office</dd>")
        .doesNotContain("例：")
        .doesNotContainPattern(day);
  }
}
