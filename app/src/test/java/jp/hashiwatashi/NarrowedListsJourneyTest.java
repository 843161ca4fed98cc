package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.EmployerColumns;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListViews;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore.Order;
import jp.hashiwatashi.shared.exchange.FileReading;
import jp.hashiwatashi.shared.exchange.TableReading;
import jp.hashiwatashi.shared.exchange.TakenOut;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists narrowed and sorted on screen, and all that hangs on them. */
class NarrowedListsJourneyTest extends ScreenTest {

  @Autowired ListViews views;
  @Autowired SignedIn signedIn;
  @TempDir Path folder;

  @AfterEach
  void noViewIsLeft() {
    signedIn.as(
        "consultant",
        () ->
            views
                .of(RegisterName.EMPLOYERS)
                .forEach(view -> views.delete(RegisterName.EMPLOYERS, view.name())));
  }

  private static Locator heading(Page page, String order) {
    return page.locator("#sort-" + order);
  }

  private static void show(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("表示する").setExact(true))
        .click();
  }

  private static List<Integer> workers(Page page) {
    return page.locator("#records tbody td:nth-of-type(4)").allTextContents().stream()
        .map(text -> text.strip().replace(",", ""))
        .filter(text -> text.matches("[0-9]+"))
        .map(Integer::valueOf)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHeadingSortsByTheKeyboardAndKeepsTheFocus(boolean withScript) {
    Page page = page(1280, "ja", withScript);
    page.navigate("/employers?size=200");
    assertThat(page.locator("[aria-sort]")).hasCount(1);
    assertThat(page.locator("th[aria-sort=ascending]")).hasText("番号");
    heading(page, "most-workers").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("th[aria-sort=descending] a")).hasId("sort-most-workers");
    assertThat(heading(page, "most-workers")).isFocused();
    assertThat(workers(page)).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> b - a);
    page.keyboard().press("Enter");
    assertThat(page.locator("th[aria-sort=ascending] a")).hasId("sort-most-workers");
    assertThat(heading(page, "most-workers")).isFocused();
    assertThat(workers(page)).hasSizeGreaterThan(10).isSorted();
    assertThat(page).hasURL(Pattern.compile("sort=-most-workers&size=200#"));
    page.goBack();
    assertThat(page.locator("th[aria-sort=descending] a")).hasId("sort-most-workers");
    assertThat(page.locator("#sort")).hasValue("most-workers");
  }

  @Test
  void employersAreNarrowedTheConditionsTakenOffAndTheListIsSavedAndTakenOut() throws Exception {
    Page page = page();
    page.navigate("/employers");
    page.locator("#sme").selectOption("YES");
    page.locator("#industry").selectOption("E");
    show(page);
    heading(page, "most-workers").click();
    assertThat(page.locator("th[aria-sort=descending] a")).hasId("sort-most-workers");
    Locator set = page.locator("nav[aria-label=絞り込み中] a");
    assertThat(set).hasText(new String[] {"産業（大分類）：製造業（E）：この条件を外す", "中小企業：中小企業に当たる：この条件を外す"});
    var filter =
        RegisterFilter.ALL.with(ListCondition.INDUSTRY, "E").with(ListCondition.SME, "YES");
    var expected = registers.employers().list(filter, EmployerStore.Order.MOST_WORKERS, 0, 9_999);
    assertThat(expected.total()).isBetween(2, registers.employers().named("", 9_999).size() - 1);
    assertThat(page.locator("#records tbody tr").first().locator("td").first())
        .hasText(expected.rows().getFirst().id());

    page.locator("#looks > summary").click();
    page.locator("#view-name").fill("製造の中小");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新しいビューとして保存")).click();
    page.navigate("/employers");
    assertThat(set).hasCount(0);
    page.locator("[aria-label=保存したビュー] a", new Page.LocatorOptions().setHasText("製造の中小")).click();
    assertThat(page.locator("#sme")).hasValue("YES");
    assertThat(page.locator("th[aria-sort=descending] a")).hasId("sort-most-workers");

    Path file = folder.resolve("taken.xlsx");
    var download =
        page.waitForDownload(() -> page.locator("figcaption a:text-is('Excel')").nth(1).click());
    download.saveAs(file);
    assertThat(TakenOut.parts(file).get("xl/worksheets/sheet2.xml"))
        .contains("産業（大分類）：製造業（E）", "中小企業：中小企業に当たる", "並び順：労働者数の多い順");
    var read = FileReading.startImport(file, "taken", new EmployerColumns(), Runnable::run);
    assertThat(((TableReading.Understood<Employer>) read.finish()).records())
        .extracting(Employer::id)
        .isEqualTo(expected.rows().stream().map(e -> e.id()).toList());

    set.first().click();
    assertThat(page.locator("#industry")).hasValue("");
    assertThat(page.locator("#sme")).hasValue("YES");
    assertThat(page.locator("th[aria-sort=descending] a")).hasId("sort-most-workers");
  }

  @ParameterizedTest
  @CsvSource({"/people,people", "/openings,openings"})
  void peopleAndOpeningsAreNarrowedToAnOfficeAndAConsultant(String path, String table) {
    Page page = page();
    SendingRecord one =
        people.list(RegisterFilter.ALL, Order.ID, 100, 1_000).rows().stream()
            .filter(p -> !p.support().consultant().isEmpty())
            .findFirst()
            .orElseThrow();
    String office = one.support().office();
    String consultant = one.support().consultant();
    page.navigate(path);
    assertThat(page.locator("#office option[value='" + office + "']")).hasCount(1);
    page.locator("#office").selectOption(office);
    page.locator("#consultant").pressSequentially(consultant.substring(0, 2));
    assertThat(page.locator("#consultant-options option[value='" + consultant + "']")).hasCount(1);
    page.locator("#consultant").fill(consultant);
    show(page);
    assertThat(page.locator("nav[aria-label=絞り込み中] a")).hasCount(2);
    assertThat(page.locator("#consultant")).hasValue(consultant);
    var filter =
        RegisterFilter.ALL
            .with(ListCondition.OFFICE, office)
            .with(ListCondition.CONSULTANT, consultant);
    int expected =
        path.equals("/people")
            ? people.list(filter, Order.ID, 0, 1).total()
            : openings.list(filter, OpeningStore.Order.ID, 0, 1).total();
    assertThat(expected).isPositive();
    assertThat(page.locator("#" + table + "-caption")).containsText("全" + expected);
  }

  @Test
  void everybodyOfAConsultantAndNobodyElseIsPlacedTogether() {
    Page page = page();
    page.navigate("/people?q=EX-H-");
    int all = page.locator("tr[data-hw-row]").count();
    String consultant = people.find("EX-H-01").orElseThrow().support().consultant();
    page.navigate("/people?q=EX-H-&consultant=" + consultant);
    int mine = page.locator("tr[data-hw-row]").count();
    assertThat(mine).isBetween(1, all - 1);
    assertThat(page.locator("button[value=listed]")).containsText("（" + mine + "人）");
    page.locator("button[value=listed]").click();
    assertThat(page).hasURL(Pattern.compile("/group-plans/[0-9]+$"));
    assertThat(page.locator("h1")).containsText(mine + "人");
  }

  @Test
  void anEmployersContactsAreFoundByItsNameWithoutScriptToo() {
    Page page = page(375, "ja", false);
    page.navigate("/contacts");
    page.locator("#employer").fill("会計事務所");
    show(page);
    assertThat(page.locator("tr[data-hw-row]").first()).isVisible();
    assertThat(page.locator("nav[aria-label=絞り込み中] a")).hasCount(1);
    page.locator("#sort").selectOption("latest-change");
    show(page);
    assertThat(page).hasURL(Pattern.compile("sort=latest-change"));
    page.navigate("/contacts?employer=zzzz");
    assertThat(page.locator("main")).containsText("当てはまる記録がありません");
  }
}
