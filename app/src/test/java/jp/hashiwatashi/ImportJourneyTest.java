package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.access.approval.SecondPerson;
import jp.hashiwatashi.register.importing.UndoingPeople;
import jp.hashiwatashi.shared.page.SignedIn;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file on its way into a register and out again, in a browser. */
class ImportJourneyTest extends ScreenTest {

  private final List<String> faults = new ArrayList<>();
  private boolean looking;
  @Autowired private Approvals approvals;
  @Autowired private SignedIn signedIn;

  @Test
  void aFileIsSentLookedAtKeptAndUndone() {
    looking = true;
    journey(page(1280, "ja", true), "IJ1");
    Page seen = pageOf("journey-hq", Principal.HQ_ADMINISTRATOR, "");
    seen.locator(".hw-nav a[href='/imports']").click();
    look(seen, "list of all");
    seen.locator("#imports a").first().click();
    assertThat(seen.locator("#faulty-columns")).isVisible();
    assertThat(seen.locator("main form")).hasCount(0);
    look(seen, "seen by the headquarters");
    Assertions.assertThat(faults).isEmpty();
  }

  @Test
  void theSameWorksOnANarrowScreenWithoutScript() {
    looking = false; // what looks is a script
    journey(page(375, "ja", false), "IJ2");
  }

  @Test
  void theSameWorksInEnglish() {
    looking = true;
    journey(page(375, "en", true), "IJ3");
    Assertions.assertThat(faults).isEmpty();
  }

  private void journey(Page page, String prefix) {
    page.navigate("/people");
    page.locator("a[href='/people/import']").click();
    look(page, "sending");
    send(page, "番号%1$s,氏名,ふりがな%1$s,希望形態\n%1$s-1,旅 一,タビ,移籍\n%1$s-2,旅 二,タビ,転職\n".formatted(prefix));
    assertThat(page.locator("#m-0")).isVisible();
    look(page, "columns");
    page.locator("#m-0").selectOption("seeker_id");
    page.locator("#m-2").selectOption("kana");
    page.locator("button[value=read]").click();
    settled(page, "button[value=good]");
    look(page, "wrong rows");
    page.locator(".hw-tabs a[href$='show=new']").click();
    look(page, "new rows");
    page.locator("button[value=good]").click();
    settled(page, "form[action$='/undo'] button");
    look(page, "kept");
    page.navigate("/people/" + prefix + "-1");
    assertThat(page.locator("h1")).containsText("旅 一");
    page.navigate("/imports");
    look(page, "list");
    page.locator("#imports a").first().click();
    page.locator("form[action$='/undo'] button").click();
    look(page, "undoing asked for");
    page.locator("input[name=purpose][value=MISTAKEN]").check();
    page.locator("form[action$='/undo'] button").click();
    assertThat(page.locator("a[href='/approvals']").last()).isVisible();
    look(page, "undoing waits");
    String address = page.url();
    new SecondPerson(approvals, signedIn, "another")
        .grants(
            SignInName.USUAL, UndoingPeople.KIND, address.substring(address.lastIndexOf('/') + 1));
    page.navigate(address);
    look(page, "undoing granted");
    page.locator("form[action$='/undo'] button").click();
    settled(page, ".hw-tabs");
    look(page, "undone");
    page.navigate("/people/" + prefix + "-1");
    assertThat(page.locator("h1")).not().containsText("旅 一");
  }

  private static void send(Page page, String lines) {
    page.locator("#file")
        .setInputFiles(new FilePayload("旅.csv", "text/csv", lines.getBytes(UTF_8)));
    page.locator("form[enctype] button").click();
  }

  /** With script the page shows by itself that the work is done; without it, asked for again. */
  private void settled(Page page, String sign) {
    while (!looking && page.locator(sign).count() == 0) {
      page.navigate(page.url());
    }
    page.locator(sign).first().waitFor();
    assertThat(page.locator(sign).first()).isVisible();
  }

  private void look(Page page, String name) {
    if (!looking) {
      return;
    }
    PageLook.at(page, "import-" + name.replace(' ', '-'), faults);
  }
}
