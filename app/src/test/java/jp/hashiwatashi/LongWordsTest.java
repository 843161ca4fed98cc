package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words without a place to break, as long as they may be; and a name of an employer that is longer,
 * kept when there was no limit.
 */
class LongWordsTest extends ScreenTest {

  /** The innermost parts of the page that reach beyond the window. */
  private static final String WIDEST =
      """
      [...document.querySelectorAll("body *")]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
        .filter(e => ![...e.children].some(c => c.getBoundingClientRect().right > innerWidth + 1))
        .slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join(" ")
      """;

  private static final String WORD = "W".repeat(200);
  private static final String ID = "W".repeat(64);
  private static final String LONGER = "W".repeat(300);

  @ParameterizedTest
  @ValueSource(ints = {1280, 375})
  void theyWidenNeitherListsNorTitles(int width) {
    String id = ("ZZ" + width + "x".repeat(64)).substring(0, 64);
    people.save(SmallRegisters.named(people.find("EX-C1-S1").orElseThrow(), id, WORD));
    openings.save(SmallRegisters.named(openings.find("EX-C1-O").orElseThrow(), id, ID));
    registers
        .employers()
        .save(
            new Employer(
                id,
                null,
                LONGER,
                LONGER,
                LONGER,
                Employer.NOT_STATED,
                null,
                Employer.NOT_STATED,
                Employer.NOT_STATED,
                null,
                0,
                null));
    Page page = page(width, "ja", true);
    List<String> faults = new ArrayList<>();
    for (String path :
        List.of(
            "/people?q=ZZ",
            "/people/" + id,
            "/people/" + id + "/openings",
            "/openings?q=ZZ",
            "/openings/" + id,
            "/openings/" + id + "/people",
            "/employers?q=ZZ",
            "/employers/" + id,
            "/explanation?seeker=" + id + "&opening=" + id,
            "/search?q=ZZ")) {
      page.navigate(path);
      assertThat(page.locator("main")).containsText(ID);
      Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (!over.equals(0)) {
        faults.add(path + " is wider than the window by " + over + ": " + page.evaluate(WIDEST));
      }
    }
    assertThat(faults).isEmpty();
  }
}
