package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages that only something done leads to, or that stand for a moment: checks, races, progress. */
class PageStatesTest extends ScreenTest {

  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("planSolving")
  SmartLifecycle solving;

  private final List<String> faults = new ArrayList<>();
  private String language = "";
  private String suffix = "";

  @AfterEach
  void forget() {
    jdbc.sql("delete from draft").update();
    jdbc.sql("delete from group_plan").update();
    jdbc.sql("delete from rematch where ended_at is null").update();
    jdbc.sql("delete from import where file_name = '途中の表.xlsx'").update();
    if (!solving.isRunning()) {
      solving.start();
    }
  }

  private Page open(String language, int width) {
    this.language = language;
    this.suffix = "-" + language + "-" + width;
    faults.clear();
    return page(width, language, true);
  }

  private void look(Page page, String name) {
    PageLook.at(page, "state-" + name + suffix, language, faults);
  }

  private static void press(Page page, String step) {
    page.locator("button.hw-button[name=step][value=" + step + "]").click();
  }

  @InBothLanguages
  void checksAndConflictsAreAccessibleAndFit(String language, int width) {
    Page page = open(language, width);
    page.navigate("/people/new");
    page.locator("#f-name").fill("見本 長い名前の確認（架空）");
    page.locator("#f-kana").fill("みほん ながいなまえのかくにん");
    page.locator("#f-phone").fill("000-1111-1111");
    page.locator("[name=f-moves][value=TRANSFER]").check();
    page.locator("#f-wishes").fill("長い文。".repeat(100));
    press(page, "draft");
    look(page, "draft");
    press(page, "check");
    assertThat(page.locator("#answers")).isVisible();
    look(page, "check-new");
    page.navigate("/people/new");
    assertThat(page.locator(".hw-notice li").first()).isVisible();
    look(page, "unfinished");

    page.navigate("/people/EX-C2-S1/edit");
    page.locator("#f-wishes").fill(UUID.randomUUID().toString());
    press(page, "check");
    assertThat(page.locator("#answers")).isVisible();
    look(page, "check-changed");
    Page other = page.context().newPage();
    other.navigate("/people/EX-C2-S1/edit");
    other.locator("#f-wishes").fill(UUID.randomUUID().toString());
    press(other, "check");
    press(page, "save");
    press(other, "save");
    assertThat(other.locator("#choices")).isVisible();
    look(other, "conflict");
    other.navigate("/people/EX-C2-S1/edit");
    press(other, "discard");
    page.navigate("/people/EX-C2-S1/edit");
    page.locator("#f-wishes").fill(UUID.randomUUID().toString());
    press(page, "check");
    press(page, "save");
    press(other, "check");
    assertThat(other.locator("#theirs")).isVisible();
    look(other, "conflict-only-theirs");
    assertThat(faults).isEmpty();
  }

  @InBothLanguages
  void whatWasTypedOfRecordsThatAreGoneIsAccessibleAndFits(String language, int width) {
    jdbc.sql(
            """
            insert into draft (owner, register, record_id, base_version, texts)
            select 'consultant', 'employers', id, 1, jsonb_build_object(
              'name', '見本入力商会（架空）', 'kana', 'ミホンニュウリョク', 'regular_workers', '12',
              'sme_class_reason', repeat('長い理由。', 60))
            from unnest(array['STATE-MERGED', 'STATE-OUT']) id
            """)
        .update();
    jdbc.sql(
            """
            insert into merged_record (register, record_id, into_id, merged_by, texts)
            values ('employers', 'STATE-MERGED', 'EX-C1-RECEIVER', 'system', '{}')
            on conflict do nothing
            """)
        .update();
    Page page = open(language, width);
    for (String id : List.of("STATE-MERGED", "STATE-OUT")) {
      page.navigate("/employers/" + id + "/edit");
      assertThat(page.locator("#typed")).isVisible();
      look(page, "gone-" + id);
    }
    assertThat(faults).isEmpty();
  }

  @InBothLanguages
  void whatKeepsOneFromGoingOnIsAccessibleAndFits(String language, int width) {
    Page page = open(language, width);
    jdbc.sql(
            """
            insert into draft (owner, register, record_id, base_version, texts)
            values ('見本 あかり（架空）', 'people', 'EX-C2-S1', 1, '{}')
            """)
        .update();
    page.navigate("/people/EX-C2-S1");
    assertThat(page.locator(".hw-others")).isVisible();
    look(page, "others");
    page.navigate("/people/EX-C2-S1/edit");
    look(page, "others-edit");
    page.route("**/drafts/people", Route::abort);
    page.locator("#f-wishes").fill("保存できない文");
    assertThat(page.locator("[data-hw-failing]")).isVisible();
    look(page, "draft-failing");
    page.unroute("**/drafts/people");
    page.navigate("/sign-in?kept");
    look(page, "sign-in-kept");
    page.navigate("/employers/EX-C1-RECEIVER/merge?with=EX-C1-RECEIVER");
    look(page, "merge-itself");
    complaints.removeIf(told -> told.contains("ERR_FAILED"));
    assertThat(faults).isEmpty();
  }

  @InBothLanguages
  void whatIsUnderWayIsAccessibleAndFits(String language, int width) {
    Page page = open(language, width);
    // Nothing is asked again while it is looked at.
    page.route("**/htmx.min*.js", route -> route.fulfill());
    for (String state : List.of("READING", "APPLYING", "UNDOING", "REFUSED", "UNDONE")) {
      long number =
          jdbc.sql(
                  """
                  with made as (
                    insert into import
                      (register, owner, file_name, digest, encoding, headings, mapping, state)
                    values ('people', 'consultant', '途中の表.xlsx', :digest, 'UTF_8', '{"番号"}',
                      '{}', :state)
                    returning id)
                  insert into import_notice (import_id, told) select id, '見本の知らせです。' from made
                  returning import_id
                  """)
              .param("digest", "0".repeat(64))
              .param("state", state)
              .query(Long.class)
              .single();
      page.navigate("/imports/" + number);
      look(page, "import-" + state);
    }
    page.navigate("/imports");
    look(page, "imports");
    jdbc.sql("insert into rematch (begun_by, total, done) values ('system', 2000, 700)").update();
    page.navigate("/rematch");
    assertThat(page.locator("#progress")).isVisible();
    look(page, "rematch");
    assertThat(faults).isEmpty();
  }

  @InBothLanguages
  void aPlanUnderWayStoppedBeforeTheProofAndOvertakenIsAccessibleAndFits(
      String language, int width) {
    Page page = open(language, width);
    page.navigate("/people?q=EX-H&examples=yes&size=200");
    page.locator("button[value=listed]").click();
    assertThat(page.locator("#tallies")).isVisible();
    String plan = page.url().replaceAll("\\?.*", "");
    Page other = page.context().newPage();
    other.navigate(plan);

    // A search that was ended early knows a bound that is better than what it found.
    jdbc.sql(
            """
            update group_plan_version set result = jsonb_set(
              jsonb_set(result, '{bound,totalScore}', to_jsonb((result #>> '{bound,totalScore}')::bigint + 12345)),
              '{stopped}', 'true')
            """)
        .update();
    page.navigate(plan);
    assertThat(page.locator("#tallies"))
        .containsText(language.equals("ja") ? "時間内の最良" : "Best in the time given");
    look(page, "plan-gap");

    page.locator("#people tbody button").first().click();
    assertThat(page.locator("#moves")).isVisible();
    other.locator("#name").fill("後から変えた名前");
    other.locator("button[value=name]").click();
    look(other, "plan-overtaken");

    solving.stop();
    page.route("**/htmx.min*.js", route -> route.fulfill());
    jdbc.sql("update group_plan_version set result = null, solved_at = null").update();
    page.navigate(plan);
    assertThat(page.locator("#working")).isVisible();
    look(page, "plan-working");
    jdbc.sql(
            """
            update group_plan_version set content = jsonb_set(content, '{demands}',
              '[{"kind": "TOGETHER", "seekerId": "EX-H-01", "other": "EX-H-02", "reason": ""}]')
            """)
        .update();
    page.navigate(plan);
    assertThat(page.locator("#progress")).isVisible();
    look(page, "plan-working-together");
    assertThat(faults).isEmpty();
  }
}
