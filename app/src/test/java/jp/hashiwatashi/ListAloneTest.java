package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A weight that is moved asks for the list anew, and for nothing that weights do not change. */
class ListAloneTest extends BrowsingTest {

  @Autowired private SendingRecordStore people;
  @Autowired private OpeningStore openings;

  @BeforeEach
  void examples() {
    SmallRegisters.fillOnce(registers);
  }

  @Test
  void relaxationsAreWorkedOutForAWholePageAndNotForTheListAlone() throws Exception {
    String path = "/people/" + SomeRecords.personWithMatches(people) + "/openings?wage=80";

    String whole = browser.get(path).body();
    String list = browser.getPart(path, "results").body();
    assertThat(whole).contains("id=\"results\"", "id=\"relax\"");
    assertThat(list).contains("id=\"results\"", "id=\"result-status\"");
    assertThat(list).doesNotContain("id=\"relax\"");
    assertThat(results(list)).isEqualTo(results(whole));
    assertThat(browser.getPart(path, "").body())
        .as("a whole page that a script restores")
        .contains("id=\"relax\"");
  }

  @Test
  void todayIsTheDayInJapan() throws Exception {
    String path = "/people/" + SomeRecords.personWithMatches(people) + "/openings";
    assertThat(browser.get(path).body()).contains("2026年11月21日");
    assertThat(Application.clock().getZone().getId()).isEqualTo("Asia/Tokyo");
  }

  private static String results(String page) {
    int from = page.indexOf("<div id=\"results\"");
    return page.substring(from, page.indexOf("</table>", from));
  }
}
