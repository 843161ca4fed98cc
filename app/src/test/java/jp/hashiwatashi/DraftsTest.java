package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.importing.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing typed is lost: by typing on, by another tab, by the network or by the end of a session. */
class DraftsTest extends ScreenTest {

  private static final String WHOLE_NEW = "select count(*) from draft where record_id = ''";

  @Autowired JdbcClient jdbc;
  @Autowired Imports imports;

  @TempDir Path folder;

  @BeforeEach
  void beginWithoutDrafts() {
    jdbc.sql("delete from draft").update();
  }

  /** What these tests bring about: sessions that ended, a network that fails, a question overtaken. */
  @AfterEach
  void forget() {
    complaints.removeIf(told -> told.contains("403") || told.contains("ERR_FAILED"));
    complaints.removeIf(told -> told.contains("htmx:afterRequest") || told.contains("sendAbort"));
    jdbc.sql("delete from draft").update();
  }

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static Locator state(Page page) {
    return page.locator("[data-hw-draft-state]");
  }

  /** A page whose time stands until it is made to go on. */
  private Page withoutTime(String address) {
    Page page = page();
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(60_000);
    page.navigate(address);
    return page;
  }

  @Test
  void twoNewPeopleTypedBesideEachOtherAreTwo() {
    Page one = page();
    one.navigate("/people/new");
    Page two = one.context().newPage();
    two.navigate("/people/new");
    one.locator("#f-name").fill("見本 一郎（架空）");
    two.locator("#f-name").fill("見本 二郎（架空）");
    press(one, "下書きに保存");
    press(two, "下書きに保存");
    one.reload();
    assertThat(one.locator("#f-name")).hasValue("見本 一郎（架空）");
    two.reload();
    assertThat(two.locator("#f-name")).hasValue("見本 二郎（架空）");

    Page three = one.context().newPage();
    three.navigate("/people/new");
    assertThat(three.locator("#f-name")).hasValue("");
    assertThat(three.locator(".hw-notice li")).hasCount(2);
    three.navigate("/openings/new");
    assertThat(three.locator(".hw-notice li")).hasCount(0);
    three.navigate("/people/new");
    three.locator(".hw-notice li a").last().click();
    assertThat(three.locator("#f-name")).hasValue("見本 一郎（架空）");

    one.locator("#f-kana").fill("ミホン イチロウ");
    one.locator("[name=f-moves][value=TRANSFER]").check();
    press(one, "確認へ進む");
    assertThat(one).hasURL(Pattern.compile("/people/new/check\\?form=[0-9a-z]+$"));
    one.reload();
    assertThat(one.locator("#answers")).containsText("見本 一郎（架空）");
    press(one, "保存する");
    assertThat(one.locator("h1")).hasText("見本 一郎（架空）");
    two.reload();
    assertThat(two.locator("#f-name")).hasValue("見本 二郎（架空）");
    assertThat(jdbc.sql(WHOLE_NEW).query(Integer.class).single()).isOne();
  }

  @Test
  void theHomeLeadsBackToEachOfThem() {
    Page page = page();
    page.navigate("/people/new");
    page.locator("#f-name").fill("見本 三郎（架空）");
    press(page, "下書きに保存");
    page.navigate("/");
    if (page.locator("#seat").isVisible()) {
      page.locator("#seat").selectOption(new SelectOption().setIndex(1));
      page.locator("form[action='/desk'] button").click();
    }
    page.locator("details:has-text('見本 三郎') summary").click();
    page.locator(".hw-aside-list a:has-text('見本 三郎')").click();
    assertThat(page.locator("#f-name")).hasValue("見本 三郎（架空）");
  }

  @Test
  void whoTypesOnWithoutAPauseHasADraftAfterFiveSeconds() {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    for (int i = 0; i < 5; i++) {
      page.locator("#f-wishes").pressSequentially("字");
      assertThat(state(page)).hasText("");
      page.clock().runFor(1000);
    }
    assertThat(state(page)).hasText("下書きを保存しました");
    page.locator("#f-wishes").pressSequentially("次");
    assertThat(state(page)).hasText("");
    page.clock().runFor(3000);
    assertThat(state(page)).hasText("下書きを保存しました");
  }

  @Test
  void whatWasTypedAMomentBeforeThePageIsLeftIsThere() {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    page.locator("#f-wishes").fill("去り際の一言");
    page.navigate("/shortcuts");
    page.waitForCondition(
        () -> jdbc.sql("select count(*) from draft").query(Integer.class).single() == 1);
    page.navigate("/people/EX-C2-S1/edit");
    assertThat(page.locator("#f-wishes")).hasValue("去り際の一言");
  }

  @Test
  void aDraftThatCannotBeKeptIsToldAndTriedAgain() {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    page.locator("#f-wishes").fill("つながるうちの文");
    page.clock().runFor(3000);
    assertThat(state(page)).hasText("下書きを保存しました");
    page.route("**/drafts/people", Route::abort);
    page.locator("#f-wishes").fill("つながらないときの文");
    page.clock().runFor(3000);
    assertThat(state(page)).containsText("下書きを保存できませんでした");
    assertThat(state(page)).not().containsText("下書きを保存しました");
    page.locator("#f-wishes").fill("まだつながらないときの文");
    page.clock().runFor(5000);
    assertThat(state(page)).containsText("下書きを保存できませんでした");
    page.unroute("**/drafts/people");
    page.clock().runFor(5000);
    assertThat(state(page)).hasText("下書きを保存しました");
    assertThat(jdbc.sql("select texts ->> 'wishes' from draft").query(String.class).single())
        .isEqualTo("まだつながらないときの文");
  }

  /** A page whose draft is on its way, and newer typing in the field, when it is sent three times. */
  private Page sentWhileADraftIsOnItsWay(List<Route> held, List<String> navigations) {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    page.route("**/drafts/people", held::add);
    page.onRequest(request -> {
      if (request.isNavigationRequest()) {
        navigations.add(request.method());
      }
    });
    page.locator("#f-wishes").fill("先の文");
    page.clock().runFor(3000);
    page.waitForCondition(() -> !held.isEmpty());
    page.locator("#f-wishes").fill("あとの文");
    press(page, "確認へ進む");
    press(page, "確認へ進む");
    page.locator("#f-wishes").press("Control+s");
    assertThat(page.locator("#f-wishes")).hasValue("あとの文");
    return page;
  }

  private String wishesDrafted() {
    return jdbc.sql("select texts ->> 'wishes' from draft").query(String.class).single();
  }

  @Test
  void aDraftOnItsWayArrivesBeforeWhatIsSentNow() {
    List<Route> held = new ArrayList<>();
    List<String> navigations = new ArrayList<>();
    Page page = sentWhileADraftIsOnItsWay(held, navigations);
    assertThat(navigations).isEmpty();
    held.getFirst().resume();
    assertThat(page.locator("#answers")).containsText("あとの文");
    assertThat(navigations).containsExactly("POST", "GET");
    assertThat(held).hasSize(1);
    assertThat(wishesDrafted()).isEqualTo("あとの文");
  }

  @Test
  void aDraftThatDoesNotArriveKeepsNobodyWaiting() {
    List<Route> held = new ArrayList<>();
    List<String> navigations = new ArrayList<>();
    Page page = sentWhileADraftIsOnItsWay(held, navigations);
    page.clock().runFor(2000);
    assertThat(page.locator("#answers")).containsText("あとの文");
    assertThat(navigations).containsExactly("POST", "GET");
    assertThat(wishesDrafted()).isEqualTo("あとの文");
  }

  @Test
  void anAnswerThatBreaksOffIsADraftThatIsNotKeptAndTheFormIsStillSent() {
    Page page = page();
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(60_000);
    page.addInitScript(
        """
        const whole = window.fetch;
        window.fetch = (to, how) =>
          String(to).startsWith("/drafts/") && !window.mended
            ? Promise.resolve(new Response(new ReadableStream({
                start: (body) => body.error(new TypeError("network error")) })))
            : whole(to, how);
        """);
    page.navigate("/people/EX-C2-S1/edit");
    page.locator("#f-wishes").fill("途切れた文");
    page.clock().runFor(3000);
    assertThat(state(page)).containsText("下書きを保存できませんでした");
    page.evaluate("window.mended = true");
    page.clock().runFor(5000);
    assertThat(state(page)).hasText("下書きを保存しました");
    page.evaluate("window.mended = false");
    page.locator("#f-wishes").fill("途切れたあとの文");
    page.clock().runFor(3000);
    press(page, "確認へ進む");
    assertThat(page.locator("#answers")).containsText("途切れたあとの文");
  }

  @Test
  void aDraftThatIsNeverAnsweredIsToldAfterTenSecondsAndTriedAgain() {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    List<Route> held = new ArrayList<>();
    page.route("**/drafts/people", held::add);
    page.locator("#f-wishes").fill("答えのない文");
    page.clock().runFor(3000);
    page.waitForCondition(() -> held.size() == 1);
    assertThat(state(page)).hasText("");
    page.clock().runFor(10_000);
    assertThat(state(page)).containsText("下書きを保存できませんでした");
    page.unroute("**/drafts/people");
    page.clock().runFor(5000);
    assertThat(state(page)).hasText("下書きを保存しました");
    assertThat(wishesDrafted()).isEqualTo("答えのない文");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers")).containsText("答えのない文");
  }

  private void employer(String id, String name) {
    jdbc.sql("insert into employer (id, name) values (:id, :name)")
        .param("id", id)
        .param("name", name)
        .update();
  }

  @Test
  void whatIsTypedInARecordThatIsMergedMeanwhileIsShownBesideTheOneThatStands() {
    employer("TYPED-1", "残る見本（架空）");
    employer("TYPED-2", "まとめられる見本（架空）");
    Page page = withoutTime("/employers/TYPED-2/edit");
    page.locator("#f-regular_workers").fill("77人");
    Page other = pageOf("見本 あかり（架空）");
    other.navigate("/employers/TYPED-1/merge?with=TYPED-2");
    press(other, "TYPED-2 を TYPED-1 にまとめる");
    assertThat(other.locator(".hw-saved")).isVisible();
    page.clock().runFor(3000);
    assertThat(state(page)).containsText("ほかの記録にまとめられたか、取り消されました");
    press(page, "確認へ進む");
    assertThat(page.locator("h1")).hasText("TYPED-2 の記録は、もうありません");
    assertThat(page.locator(".hw-notice:has-text('TYPED-1')")).containsText("TYPED-1 を見る");
    assertThat(page.locator("#typed")).containsText("77");
    page.navigate("/employers/TYPED-2/check");
    assertThat(page).hasURL(Pattern.compile("/employers/TYPED-2/edit$"));
    press(page, "下書きを捨てる");
    assertThat(page).hasURL(Pattern.compile("/employers/TYPED-1\\?came=TYPED-2$"));
    assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
    page.navigate("/employers/TYPED-2/edit");
    assertThat(page).hasURL(Pattern.compile("/employers/TYPED-1\\?came=TYPED-2$"));
  }

  @Test
  void whatIsTypedInARecordThatAnUndoneImportTakesOutIsShownUntilItIsGivenUp() throws Exception {
    Path file = Files.writeString(folder.resolve("file.csv"), "事業主番号,事業主名\nTYPED-3,取り消される見本（架空）\n");
    long id = imports.receive(RegisterName.EMPLOYERS, "file.csv", file);
    imports.await(id);
    assertThat(imports.apply(imports.find(id).orElseThrow(), false)).isTrue();
    imports.await(id);
    Page page = page(1280, "ja", false);
    page.navigate("/employers/TYPED-3/edit");
    page.locator("#f-regular_workers").fill("78人");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers")).containsText("78");
    assertThat(imports.undo(imports.find(id).orElseThrow())).isTrue();
    imports.await(id);
    assertThat(registers.employers().find("TYPED-3")).isEmpty();
    assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isOne();
    press(page, "保存する");
    assertThat(page.locator("h1")).hasText("TYPED-3 の記録は、もうありません");
    assertThat(page.locator("#typed")).containsText("78");
    assertThat(page.locator("#typed")).containsText("取り消される見本（架空）");
    press(page, "下書きを捨てる");
    assertThat(page).hasURL(Pattern.compile("/employers$"));
    assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
  }

  @Test
  void aSessionThatEndedIsToldAndTheTypingGoesOnAfterTheSignInInAnotherTab() {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    page.context().clearCookies();
    page.locator("#f-wishes").fill("期限のあとの文");
    page.clock().runFor(3000);
    assertThat(state(page)).containsText("サインインの期限が切れた");
    Page other = page.context().newPage();
    signIn(other, "consultant");
    page.clock().runFor(5000);
    assertThat(state(page)).hasText("下書きを保存しました");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers")).containsText("期限のあとの文");
  }

  @Test
  void nobodyGoesOnWithAnothersTyping() {
    Page page = withoutTime("/people/EX-C2-S1/edit");
    page.context().clearCookies();
    signIn(page.context().newPage(), "見本 あかり（架空）");
    page.locator("#f-wishes").fill("ほかの人のものにならない文");
    page.clock().runFor(3000);
    assertThat(state(page)).containsText("サインインの期限が切れた");
    assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
  }

  @Test
  void whatIsSentAfterTheSessionWaitsForTheSignIn() {
    for (boolean script : new boolean[] {true, false}) {
      Page page = page(1280, "ja", script);
      page.navigate("/people/new");
      page.locator("#f-name").fill("見本 期限（架空）");
      page.locator("#f-career").fill("一行目\n二行目");
      page.context().clearCookies();
      press(page, "確認へ進む");
      assertThat(page).hasURL(Pattern.compile("/sign-in\\?kept$"));
      assertThat(page.locator(".hw-notice:has-text('預かって')")).containsText("入力は預かっています");
      signIn(page, "consultant");
      assertThat(page).hasURL(Pattern.compile("/people/new\\?form="));
      assertThat(page.locator("#f-name")).hasValue("見本 期限（架空）");
      assertThat(page.locator("#f-career")).hasValue("一行目\n二行目");
      jdbc.sql("delete from draft").update();
    }
  }

  @Test
  void whoHasSignedInAgainMeanwhileHasWhatAnOldPageSends() {
    Page page = page(1280, "ja", false);
    page.navigate("/people/EX-C2-S1/edit");
    page.locator("#f-wishes").fill("もう一つの期限");
    page.context().clearCookies();
    Page other = page.context().newPage();
    signIn(other, "consultant");
    press(page, "確認へ進む");
    assertThat(page).hasURL(Pattern.compile("/people/EX-C2-S1/edit$"));
    assertThat(page.locator("#f-wishes")).hasValue("もう一つの期限");
    assertThat(people.find("EX-C2-S1").orElseThrow().wishes()).isNotEqualTo("もう一つの期限");
  }

  @Test
  void whatComesFromAnotherSiteWaitsForNobody() throws Exception {
    var stranger = new Browsing(port);
    assertThat(stranger.post("/people/new", Map.of("f-name", "よその文")).statusCode()).isEqualTo(403);
    stranger.signIn(links.make("consultant"));
    assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
  }

  @Test
  void moreThanASessionMayHoldForSomebodyUnknownIsRefused() {
    Page page = page(1280, "ja", false);
    page.navigate("/people/new");
    page.locator("#f-career").fill("字".repeat(100_001));
    page.context().clearCookies();
    press(page, "確認へ進む");
    assertThat(page).hasURL(Pattern.compile("/people/new$"));
    assertThat(page.locator("main")).containsText("もう一度");
  }
}
