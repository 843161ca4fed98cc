package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at work at once, each in a browser of his or her own. */
class TwoConsultantsTest extends ScreenTest {

  private static final String AKARI = "見本 あかり（架空）";
  private static final String MINORU = "見本 みのる（架空）";

  @Autowired JdbcClient jdbc;

  @AfterEach
  void forget() {
    jdbc.sql("delete from draft").update();
    jdbc.sql("delete from desk where owner in (?, ?)").params(AKARI, MINORU).update();
  }

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  /** Changes one field and keeps the draft. */
  private static void begin(Page page, String address, String text) {
    page.navigate(address);
    page.locator("#f-wishes").fill(text);
    press(page, "下書きに保存");
    assertThat(page.locator(".hw-notice--info")).containsText("保存した下書き");
  }

  @Test
  void eachIsNamedInTheHeaderAndHasADeskOfTheirOwn() {
    Page akari = pageOf(AKARI);
    Page minoru = pageOf(MINORU);
    assertThat(akari.locator("header .hw-person")).hasText(AKARI + " さん");
    assertThat(minoru.locator("header .hw-person")).hasText(MINORU + " さん");
    akari.navigate("/");
    akari.locator("#seat").selectOption(new SelectOption().setIndex(1));
    akari.locator("form[action='/desk'] button").click();
    assertThat(akari.locator("h1")).hasText("今日の仕事");
    minoru.navigate("/");
    assertThat(minoru.locator("#seat")).isVisible();
    minoru.locator("#seat").selectOption(new SelectOption().setIndex(2));
    minoru.locator("form[action='/desk'] button").click();
    String his = minoru.locator(".hw-title p").innerText();
    akari.navigate("/");
    assertThat(akari.locator(".hw-title p")).not().hasText(his);
  }

  @Test
  void aDraftIsItsWritersOnlyAndOthersSeeWhoIsEditing() {
    Page akari = pageOf(AKARI);
    Page minoru = pageOf(MINORU);
    begin(akari, "/people/EX-C2-S1/edit", "あかりの書きかけ");
    minoru.navigate("/people/EX-C2-S1");
    assertThat(minoru.locator(".hw-others")).hasText(AKARI + " さんが編集中です。");
    minoru.navigate("/people/EX-C2-S1/edit");
    assertThat(minoru.locator(".hw-others")).hasText(AKARI + " さんが編集中です。");
    assertThat(minoru.locator("#f-wishes")).not().hasValue("あかりの書きかけ");
    akari.navigate("/people/EX-C2-S1");
    assertThat(akari.locator(".hw-others")).hasCount(0);

    begin(minoru, "/people/EX-C2-S1/edit", "みのるの書きかけ");
    press(minoru, "下書きを捨てる");
    akari.navigate("/people/EX-C2-S1/edit");
    assertThat(akari.locator("#f-wishes")).hasValue("あかりの書きかけ");
    assertThat(akari.locator(".hw-others")).hasCount(0);

    jdbc.sql("update draft set saved_at = now() - interval '16 minutes'").update();
    minoru.navigate("/people/EX-C2-S1");
    assertThat(minoru.locator(".hw-others")).hasCount(0);
  }

  @Test
  void whoIsEditingIsToldOfEveryKindOfRecord() {
    Page akari = pageOf(AKARI);
    Page minoru = pageOf(MINORU);
    for (String record : new String[] {"/openings/EX-C2-O", "/employers/EX-C1-RECEIVER"}) {
      akari.navigate(record + "/edit");
      press(akari, "下書きに保存");
      minoru.navigate(record);
      assertThat(minoru.locator(".hw-others")).hasText(AKARI + " さんが編集中です。");
    }
  }

  @Test
  void whoComesSecondIsToldWhoWasFirstAndTheHistoryNamesBoth() {
    Page akari = pageOf(AKARI);
    Page minoru = pageOf(MINORU);
    for (Page page : new Page[] {akari, minoru}) {
      page.navigate("/employers/new");
    }
    akari.locator("#f-name").fill("二人で直す商会（架空）");
    press(akari, "確認へ進む");
    press(akari, "保存する");
    assertThat(akari.locator(".hw-saved")).isVisible();
    String address = akari.url().replaceAll("\\?.*", "");
    for (Page page : new Page[] {akari, minoru}) {
      page.navigate(address + "/edit");
    }
    akari.locator("#f-regular_workers").fill("12");
    press(akari, "確認へ進む");
    press(akari, "保存する");
    assertThat(akari.locator(".hw-saved")).isVisible();
    minoru.locator("#f-regular_workers").fill("15");
    press(minoru, "確認へ進む");
    assertThat(minoru.locator("h1")).hasText("ほかの人が先に保存しました");
    assertThat(minoru.locator("main")).containsText(AKARI + " さん");
    minoru.navigate(address + "/history");
    assertThat(minoru.locator(".hw-change h2").first()).containsText(AKARI);
  }

  @Test
  void whatAListShowsIsChosenByEachForThemselves() {
    Page akari = pageOf(AKARI);
    Page minoru = pageOf(MINORU);
    minoru.navigate("/employers");
    assertThat(minoru.locator("#records")).isVisible();
    int before = minoru.locator("#records thead th").count();
    akari.navigate("/employers");
    akari.locator("details:has([name=column]) > summary").first().click();
    akari
        .locator("details input[name=column]")
        .first()
        .setChecked(!akari.locator("details input[name=column]").first().isChecked());
    akari.locator("details:has([name=column]) button[type=submit]").first().click();
    minoru.navigate("/employers");
    assertThat(minoru.locator("#records thead th")).hasCount(before);
  }
}
