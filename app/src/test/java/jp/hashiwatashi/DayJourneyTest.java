package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.hashiwatashi.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consultant sits down, sees the day, and looks at what is new. */
class DayJourneyTest extends ScreenTest {

  @Autowired JdbcClient jdbc;
  @Autowired Workbench workbench;

  @AfterEach
  void standUp() {
    jdbc.sql("delete from desk").update();
    jdbc.sql("delete from best_match").update();
    jdbc.sql("delete from rematched").update();
  }

  @InBothLanguages
  void theDayIsAccessibleAndFits(String language, int width) {
    // Looked for without finding anything: all that matches now is new.
    jdbc.sql("insert into rematched select 'people', id, now() from sending_record").update();
    jdbc.sql("insert into rematched select 'openings', id, now() from opening").update();
    Page page = page(width, language, true);
    page.navigate("/");
    page.locator("#seat").selectOption(Seats.busiest(workbench));
    page.locator("form[action='/desk'] button").click();
    assertThat(page.locator("#my-people")).isVisible();
    assertThat(page.locator("#new-openings")).isVisible();
    assertThat(page.locator("#new-people")).isVisible();
    PageLook.at(page, "day-" + language + "-" + width);
    page.locator("form[action='/seen'] button").click();
    assertThat(page.locator("#new-openings")).hasCount(0);
    assertThat(page.locator("#new-people")).hasCount(0);
  }
}
