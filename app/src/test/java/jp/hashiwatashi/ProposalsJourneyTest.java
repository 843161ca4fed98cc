package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a career or a work content says is proposed, chosen and kept. */
class ProposalsJourneyTest extends ScreenTest {

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static Locator field(Page page, String code) {
    return page.locator("#f-" + code);
  }

  private static Locator taken(Page page, String column, String code) {
    return page.locator("[name=take-" + column + "][value='" + code + "']");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatACareerSaysIsChosenCheckedAndKept(boolean script) {
    String name = script ? "提案見本" : "提案見本その二";
    Page page = page(1280, "ja", script);
    page.navigate("/people/new");
    field(page, "name").fill(name + "（架空）");
    field(page, "kana").fill("テイアンミホン");
    page.locator("[name=f-moves][value=TRANSFER]").check();
    field(page, "career").fill("倉庫会社で経理を12年。営業も経験。\nフォークリフト免許、Excel。宅建は取得予定。<b>普免</b>あり");
    press(page, "文章から提案");
    assertThat(page).hasURL(Pattern.compile("/people/new/proposals\\?form="));
    assertThat(page.locator("mark")).hasText(new String[] {"経理", "営業", "フォークリフト免許", "Excel", "普免"});
    assertThat(page.locator("#proposals")).not().containsText("宅地建物取引士");
    assertThat(page.locator("#proposals")).containsText("フォークリフト運転技能講習：「フォークリフト免許」");
    taken(page, "licences", "L218").check();
    taken(page, "skills", "Excel").check();
    taken(page, "occupations_experienced", "038").check();
    press(page, "選んだものを加える");
    assertThat(page).hasURL(Pattern.compile("/people/new\\?form="));
    assertThat(field(page, "name")).hasValue(name + "（架空）");
    assertThat(field(page, "skills")).hasValue("Excel");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers")).containsText("フォークリフト運転技能講習");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
    String id = page.url().replaceAll(".*/people/|\\?.*", "");
    var kept = people.find(id).orElseThrow().profile();
    assertThat(kept.licences()).containsExactly("L218");
    assertThat(kept.skills()).containsExactly("Excel");
    assertThat(kept.occupationsExperienced())
        .isEqualTo(
            List.of(
                new OccupationExperience(
                    new OccupationCode(38, OccupationCode.NO_SMALL_GROUP), 12)));

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("文章から提案（2件）")).click();
    taken(page, "licences", "L001").check();
    press(page, "選んだものを加える");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    press(page, "保存する");
    assertThat(people.find(id).orElseThrow().profile().licences()).containsExactly("L218", "L001");
  }

  @Test
  void anOccupationWhoseYearsNobodyToldIsNotKeptWithoutThem() {
    Page page = page();
    page.navigate("/people/EX-C1-S1/edit");
    field(page, "career").fill("コールセンターに勤めました。");
    press(page, "文章から提案");
    taken(page, "occupations_experienced", "036").check();
    press(page, "選んだものを加える");
    press(page, "確認へ進む");
    assertThat(page.locator(".hw-error-summary a")).hasCount(1);
    press(page, "文章から提案");
    assertThat(page.locator("h1")).hasText("文章から提案");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("加えずに入力に戻る")).click();
    press(page, "下書きを捨てる");
    assertThat(page.locator("h1")).hasText("EX-C1-S1 を変更する");
  }

  @Test
  void whatAnOpeningAsksForIsProposedAndItsOccupationIsOne() {
    Page page = page();
    page.navigate("/openings/new");
    field(page, "work").fill("病院の受付・歯科助手。普通免許必須、医療事務の経験者歓迎。電話応対。");
    press(page, "文章から提案");
    assertThat(page.locator("[name=take-occupation]")).hasCount(3);
    taken(page, "occupation", "028").check();
    taken(page, "licences_required", "L001").check();
    press(page, "選んだものを加える");
    assertThat(field(page, "occupation")).hasValue(Pattern.compile("^028"));
    press(page, "文章から提案");
    assertThat(page.locator("[name=take-occupation]")).hasCount(0);
    assertThat(taken(page, "licences_required", "L001")).hasCount(0);
    assertThat(taken(page, "skills_welcome", "電話応対")).hasCount(1);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("加えずに入力に戻る")).click();
    press(page, "下書きを捨てる");
    page.navigate("/openings/new/proposals");
    assertThat(page.locator("main")).containsText("文章から提案するものはありません");
  }

  @InBothLanguages
  void proposalsAreAccessibleAndFitOnADeskAndInAHand(String language, int width) {
    Page page = page(width, language, true);
    for (String path : List.of("/people/EX-C1-S1/edit", "/openings/EX-C1-O/edit")) {
      page.navigate(path);
      page.locator("#f-career, #f-work")
          .fill("看護師として8年。事務職を希望。ﾌｫｰｸﾘﾌﾄ免許、簿記2級、危険物乙4歓迎。\n中国語。".repeat(3));
      page.locator("[name=step][value=propose]").click();
      assertThat(page.locator("#proposals fieldset")).not().hasCount(0);
      PageLook.at(page, "proposals" + path.replaceAll("[^a-z]+", "-") + language + width);
      page.navigate(path);
      page.locator("[name=step][value=discard]").click();
    }
  }

  /** The Enter key presses a form's first button, which must not be the one that proposes. */
  @Test
  void theEnterKeyStillLeadsToTheCheck() {
    Page page = page();
    page.navigate("/people/EX-C2-S1/edit");
    field(page, "phone").fill("000-3333-3333");
    field(page, "phone").press("Enter");
    assertThat(page).hasURL(Pattern.compile("/people/EX-C2-S1/check$"));
    page.navigate("/people/EX-C2-S1/edit");
    press(page, "下書きを捨てる");
  }
}
