package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People, openings and contacts that may be the same as others, seen while they are typed. */
class AlikeWhileTypingTest extends ScreenTest {

  private Browsing browser;

  @BeforeAll
  void register() throws Exception {
    browser = new Browsing(port);
    browser.signIn(links.make("consultant"));
    browser.get("/people/new");
    keep(
        "people",
        "seeker_id=ALIKE-P; name=重複 花子（架空）; kana=チョウフク ハナコ; moves=TRANSFER;"
            + " birth_date=1970-04-01; phone=000-9876-5432; email=hanako@alike.example");
    keep("employers", "employer_id=ALIKE-E; name=重複見本医院（架空）");
    keep(
        "openings",
        "opening_id=ALIKE-O; moves=TRANSFER; headcount=1; occupation=023; municipality=31202;"
            + " employment_type=PERMANENT; employer_id=ALIKE-E; employer=重複見本医院（架空）");
    keep(
        "contacts",
        "contact_id=ALIKE-C; employer_id=ALIKE-E; name=見本 連絡（架空）; email=tel@alike.example");
  }

  private void keep(String register, String fields) throws Exception {
    Map<String, String> sent = sent(fields);
    sent.put("step", "save");
    assertThat(browser.post("/" + register + "/new", sent).statusCode())
        .as(register)
        .isEqualTo(303);
  }

  private static Map<String, String> sent(String fields) {
    return Arrays.stream(fields.split(";"))
        .map(field -> field.strip().split("=", 2))
        .collect(
            Collectors.toMap(
                field -> "f-" + field[0], field -> field[1], (a, b) -> b, TreeMap::new));
  }

  /** What the form says of others while these fields are typed. */
  private String told(String register, String fields) throws Exception {
    Map<String, String> typed = sent(fields);
    typed.put("step", "edit");
    String page = browser.post("/" + register + "/new", typed).body();
    return page.substring(page.indexOf("id=\"alike\""), page.lastIndexOf("hw-edit__end"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people | ALIKE-P | 氏名と生年月日が同じ | name=重複　花子（架空）; birth_date=昭和45年4月1日
          people | ALIKE-P | フリガナと生年月日が同じ | kana=ちょうふく　はなこ; birth_date=1970/4/1
          people | ALIKE-P | フリガナと生年月日が同じ | kana=ﾁｮｳﾌｸ ﾊﾅｺ; birth_date=S45.4.1
          people | ALIKE-P | 電話番号が同じ | phone=０００ー９８７６ー５４３２
          people | ALIKE-P | メールアドレスが同じ | email=Hanako@Alike.Example
          openings | ALIKE-O | 同じ事業主の、職業・勤務地・雇用形態が同じ求人 | employer_id=ALIKE-E; occupation=０２３; municipality=３１２０２; employment_type=PERMANENT
          openings | ALIKE-O | 同じ名称の事業主の、職業・勤務地・雇用形態が同じ求人 | employer=重複見本医院（架空）㈱; occupation=023; municipality=31202; employment_type=PERMANENT
          contacts | ALIKE-C | 同じ事業主の同じ氏名 | employer_id=ALIKE-E; name=見本連絡（架空）
          contacts | ALIKE-C | メールアドレスが同じ | email=ｔｅｌ@alike.example
          """)
  void whatIsSharedIsToldHoweverItIsWritten(
      String register, String id, String shared, String fields) throws Exception {
    assertThat(told(register, fields)).contains("/" + register + "/" + id, shared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people | name=重複 花子（架空）
          people | name=重複 花子（架空）; birth_date=1970-04-02
          people | kana=チョウフク ハナコ; birth_date=1971-04-01
          people | phone=000-9876-5433
          openings | employer_id=ALIKE-E; occupation=023; municipality=31202
          openings | employer_id=ALIKE-E; occupation=024; municipality=31202; employment_type=PERMANENT
          contacts | employer_id=ALIKE-X; name=見本 連絡（架空）
          contacts | name=見本 連絡（架空）
          """)
  void whatIsSharedInPartOnlyIsNotTheSame(String register, String fields) throws Exception {
    assertThat(told(register, fields)).doesNotContain("ALIKE-");
  }

  @Test
  void aPersonIsSeenInTheMomentInWhichTheBirthDateIsThere() {
    Page page = page();
    page.navigate("/people/new");
    page.locator("#f-name").pressSequentially("重複花子（架空）");
    page.locator("#f-birth_date").pressSequentially("S45.4.1");
    assertThat(page.locator("#alike")).containsText("ALIKE-P");
    assertThat(page.locator("#alike")).containsText("氏名と生年月日が同じ");
    assertThat(page.locator("#f-birth_date")).isFocused();
  }
}
