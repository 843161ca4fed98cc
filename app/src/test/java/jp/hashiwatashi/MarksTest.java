package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.hashiwatashi.matching.FormerMark;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Candidates hidden, pinned and added by a consultant, with the reason. */
class MarksTest extends ScreenTest {

  private static final String PERSON = "EX-H-01";

  @Autowired MatchMarks marks;
  @Autowired EditedRegisters registers;
  @Autowired JdbcClient jdbc;
  @Autowired SignedIn who;

  @AfterEach
  void unmarkAll() {
    jdbc.sql("delete from match_mark").update();
  }

  private static void mark(Page page, String opening, String kind, String reason) {
    page.navigate("/marks?seeker=" + PERSON + "&opening=" + opening);
    page.locator("[name=kind][value=" + kind + "]").check();
    page.locator("#reason").fill(reason);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この印を付ける")).click();
  }

  private static String opening(Page page, int row) {
    String href =
        page.locator("#matches tbody tr").nth(row).locator("th a").first().getAttribute("href");
    return href.substring(href.lastIndexOf('/') + 1);
  }

  @Test
  void aHiddenCandidateLeavesTheListAndStaysBelowItWithTheReason() {
    Page page = page();
    page.navigate("/people/" + PERSON + "/openings");
    String first = opening(page, 0);
    String second = opening(page, 1);
    int shown = page.locator("#matches tbody tr").count();
    mark(page, first, "HIDDEN", "本人が見学のうえ断った");
    assertThat(page.locator("h1")).containsText("受入情報");
    assertThat(opening(page, 0)).isEqualTo(second);
    assertThat(page.locator("#matches tbody tr").count()).isBetween(shown - 1, shown);
    page.locator("details.hw-aside-list summary").click();
    assertThat(page.locator("details.hw-aside-list")).containsText("本人が見学のうえ断った");
    page.navigate("/openings/" + first + "/people");
    assertThat(page.locator("details.hw-aside-list")).containsText("本人が見学のうえ断った");
  }

  @Test
  void aPinnedCandidateStandsAboveTheBestWithItsRank() {
    Page page = page();
    page.navigate("/people/" + PERSON + "/openings");
    String third = opening(page, 2);
    mark(page, third, "PINNED", "本人の第一希望");
    assertThat(opening(page, 0)).isEqualTo(third);
    var row = page.locator("#matches tbody tr").first();
    assertThat(row.locator("td").first()).hasText("3");
    assertThat(row).containsText("留めた候補");
    assertThat(row).containsText("本人の第一希望");
  }

  @Test
  void whatMatchingDoesNotProposeIsAddedAndSaidToLieOutside() {
    Page page = page();
    mark(page, "EX-C2-O", "ADDED", "面談で関心を示した");
    assertThat(opening(page, 0)).isEqualTo("EX-C2-O");
    assertThat(page.locator("#matches tbody tr").first()).containsText("条件外");
    page.navigate("/marks?seeker=" + PERSON + "&opening=EX-C2-O");
    page.locator("[name=kind][value=NONE]").check();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この印を付ける")).click();
    assertThat(opening(page, 0)).isNotEqualTo("EX-C2-O");
    assertThat(marks.ofPerson(PERSON)).isEmpty();
  }

  @Test
  void aMarkNeedsAChoiceAndAReason() {
    Page page = page();
    page.navigate("/marks?seeker=" + PERSON + "&opening=EX-C2-O");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この印を付ける")).click();
    assertThat(page.locator(".hw-error-summary a")).hasCount(2);
    page.locator("[name=kind][value=HIDDEN]").check();
    page.locator("#reason").fill("長".repeat(501));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この印を付ける")).click();
    assertThat(page.locator("#reason-error")).containsText("501");
    assertThat(page.locator("[name=kind][value=HIDDEN]")).isChecked();
    assertThat(marks.ofPerson(PERSON)).isEmpty();
  }

  @Test
  void marksGoWithAPersonWhoIsMergedIntoAnother() {
    for (String id : new String[] {"MARKED-1", "MARKED-2"}) {
      copy(registers.of(RegisterName.PEOPLE), "EX-C2-S1", id);
    }
    marks.mark("MARKED-2", "EX-C2-O", MatchMark.Kind.PINNED, "見学済み");
    marks.mark("MARKED-2", "EX-C1-O", MatchMark.Kind.HIDDEN, "遠い");
    marks.mark("MARKED-1", "EX-C1-O", MatchMark.Kind.PINNED, "近い");
    Page page = page();
    page.navigate("/people/MARKED-1/merge?with=MARKED-2");
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("MARKED-2 を MARKED-1 にまとめる"))
        .click();
    assertThat(page.locator(".hw-saved")).isVisible();
    assertThat(marks.ofPerson("MARKED-1"))
        .extracting(MatchMark::openingId, MatchMark::reason)
        .containsExactlyInAnyOrder(tuple("EX-C2-O", "見学済み"), tuple("EX-C1-O", "近い"));
    assertThat(marks.formerOf("MARKED-1", "EX-C1-O"))
        .as("what there was no room for is not lost")
        .first()
        .extracting(former -> former.mark().reason(), FormerMark::endedBy)
        .containsExactly("遠い", "consultant");
    page.navigate("/marks?seeker=MARKED-1&opening=EX-C1-O");
    assertThat(page.locator("[aria-labelledby=former-marks]")).containsText("遠い");
    jdbc.sql("delete from match_mark").update();
    jdbc.sql("delete from sending_record where id = 'MARKED-1'").update();
  }

  private static void press(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この印を付ける")).click();
  }

  @Test
  void whatAnotherPersonSaidMeanwhileIsShownAndKeptWhenItIsReplaced() {
    copy(registers.of(RegisterName.PEOPLE), "EX-C2-S1", "MARKED-3");
    Page page = page();
    page.navigate("/marks?seeker=MARKED-3&opening=EX-C2-O");
    who.as("another", () -> marks.mark("MARKED-3", "EX-C2-O", MatchMark.Kind.HIDDEN, "電話で聞いた事情"));
    page.locator("[name=kind][value=PINNED]").check();
    page.locator("#reason").fill("");
    press(page);
    assertThat(page.locator(".hw-error-summary a")).hasCount(1);
    page.locator("#reason").fill("本人の第一希望");
    press(page);
    assertThat(page.locator(".hw-notice--warning")).containsText("another さん");
    assertThat(page.locator(".hw-notice--warning")).containsText("電話で聞いた事情");
    assertThat(page.locator("#reason")).hasValue("本人の第一希望");
    assertThat(page.locator("[name=kind][value=PINNED]")).isChecked();
    assertThat(said("MARKED-3")).isEqualTo("電話で聞いた事情");

    press(page);
    assertThat(page.locator("h1")).containsText("受入情報");
    assertThat(said("MARKED-3")).isEqualTo("本人の第一希望");
    page.navigate("/marks?seeker=MARKED-3&opening=EX-C2-O");
    var former = page.locator("[aria-labelledby=former-marks] li");
    assertThat(former).hasCount(1);
    assertThat(former).containsText("電話で聞いた事情");
    assertThat(former).containsText("another");
    assertThat(former).containsText("consultant");

    who.as("another", () -> marks.unmark("MARKED-3", "EX-C2-O"));
    page.locator("#reason").fill("やはり第一希望");
    press(page);
    assertThat(page.locator(".hw-notice--warning")).containsText("another さんがこの組の印を外しました");
    assertThat(marks.of("MARKED-3", "EX-C2-O")).isEmpty();
    press(page);
    assertThat(said("MARKED-3")).isEqualTo("やはり第一希望");
    assertThat(marks.formerOf("MARKED-3", "EX-C2-O"))
        .extracting(one -> one.mark().reason())
        .containsExactly("本人の第一希望", "電話で聞いた事情");
    jdbc.sql("delete from match_mark").update();
    jdbc.sql("delete from sending_record where id = 'MARKED-3'").update();
  }

  private String said(String person) {
    return marks.of(person, "EX-C2-O").orElseThrow().reason();
  }

  private static <R extends Registered> void copy(
      EditedRegister<R> register, String from, String to) {
    Map<String, String> texts = new TreeMap<>(Objects.requireNonNull(register.find(from)).shown());
    texts.put(register.key().code(), to);
    var reading = (RecordReading.Understood<R>) register.read(texts::get);
    register.keep(reading.record(), 0);
  }
}
