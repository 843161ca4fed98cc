package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore.Order;
import org.junit.jupiter.api.Test;

/** From a person to the letter that asks for what is not stated, on paper. */
class QuestionsJourneyTest extends ScreenTest {

  /** Somebody who has stated neither wage nor birth date, or the like. */
  private SendingRecord silent() {
    return people.list(RegisterFilter.ALL, Order.ID, 0, 2_000).rows().stream()
        .filter(p -> p.id().startsWith("S"))
        .filter(p -> p.profile().birthDate() == null && p.profile().minMonthlyWageYen() < 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aConsultantAsksAPersonForWhatIsMissing() {
    SendingRecord person = silent();
    Page page = page();
    page.navigate("/people/" + person.id());
    page.locator(".hw-acts a", new Page.LocatorOptions().setHasText("聞くこと")).click();
    assertThat(page.locator("h1")).hasText(person.name() + "に聞くこと");
    Locator letter = page.locator(".hw-letter");
    assertThat(letter).containsText(person.name() + " 様");
    Locator wage = letter.locator("li", new Locator.LocatorOptions().setHasText("月額でいくら以上"));
    Locator birth = letter.locator("li", new Locator.LocatorOptions().setHasText("生年月日"));
    birth.locator("input").uncheck();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(wage).isVisible();
    assertThat(birth).isHidden();
    assertThat(page.locator("header")).isHidden();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(page.locator("[data-hw-print]")).isVisible();
    page.locator("form[action$='/questions'] button").click();
    assertThat(page.locator("span[role=status]")).containsText("consultant が聞きました");
  }

  @Test
  void theLetterToAnEmployerSaysWhoAsks() {
    Page page = page();
    Opening asked =
        openings.list(RegisterFilter.ALL, OpeningStore.Order.ID, 0, 200).rows().stream()
            .filter(o -> o.handling().consultant() != null && o.handling().office() != null)
            .filter(o -> {
              page.navigate("/openings/" + o.id() + "/questions");
              return page.locator(".hw-letter").count() == 1;
            })
            .findFirst()
            .orElseThrow();
    assertThat(page.locator(".hw-letter-from"))
        .hasText(asked.handling().office() + asked.handling().consultant());
  }
}
