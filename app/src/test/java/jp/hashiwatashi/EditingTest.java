package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records made and changed by typing, by one consultant and by two at once. */
class EditingTest extends ScreenTest {

  @Autowired JdbcClient jdbc;

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static Locator field(Page page, String code) {
    return page.locator("#f-" + code);
  }

  @Test
  void aNewEmployerIsTypedCheckedKeptAndHasAHistory() {
    Page page = page();
    page.navigate("/employers/new");
    field(page, "name").fill("見本編集 商会（架空）");
    field(page, "kana").fill("みほん へんしゅう");
    field(page, "corporate_number").fill("9990009999991");
    field(page, "capital").fill("１，０００万円");
    press(page, "確認へ進む");
    assertThat(page.locator("h1")).hasText("新しく登録する：事業主");
    assertThat(page.locator(".hw-error-summary a")).hasCount(1);
    assertThat(field(page, "kana")).hasValue("みほん へんしゅう");
    assertThat(page).hasTitle(Pattern.compile("^エラー"));

    field(page, "corporate_number").fill("");
    press(page, "確認へ進む");
    assertThat(page.locator("h1")).hasText("内容を確かめる");
    assertThat(page.locator("#answers")).containsText("ミホン ヘンシュウ");
    assertThat(page.locator("#answers")).containsText("10000000");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).hasText("保存しました。");
    assertThat(page.locator("h1")).hasText("見本編集 商会（架空）");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("変更する").setExact(true))
        .click();
    field(page, "regular_workers").fill("12人");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    press(page, "入力に戻る");
    assertThat(field(page, "regular_workers")).hasValue("12人");
    press(page, "確認へ進む");
    press(page, "保存する");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("変更の履歴")).click();
    assertThat(page.locator(".hw-change")).hasCount(2);
    assertThat(page.locator("#change-2")).containsText("12");
    assertThat(page.locator(".hw-change h2").first()).containsText("consultant");

    page.navigate("/employers?q=ミホンヘンシュウ");
    assertThat(page.locator("#records tbody tr")).hasCount(1);
  }

  @Test
  void whatIsSentTwiceIsKeptOnceAndToldAsKept() {
    Page page = page();
    page.navigate("/employers/new");
    field(page, "name").fill("二度見本（架空）");
    press(page, "確認へ進む");
    assertThat(page).hasURL(Pattern.compile("/employers/new/check\\?form="));
    Page again = page.context().newPage();
    again.navigate(page.url());
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
    press(again, "保存する");
    assertThat(again.locator(".hw-saved")).isVisible();
    assertThat(again.url()).isEqualTo(page.url());
    assertThat(
            jdbc.sql("select count(*) from employer where name = '二度見本（架空）'")
                .query(Long.class)
                .single())
        .isOne();
    page.goBack();
    assertThat(page.locator("h1")).hasText("事業主");
  }

  @Test
  void whatIsChosenFromAListIsTickedAndStaysAsItStood() {
    Page page = page();
    page.navigate("/people/EX-C2-S1/edit");
    assertThat(page.locator("select#f-sex")).isVisible();
    assertThat(page.locator("[name=f-moves][value=SECONDMENT]")).isChecked();
    page.locator("[name=f-moves][value=TRANSFER]").check();
    press(page, "確認へ進む");
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    assertThat(page.locator("#answers")).containsText("移籍、在籍型出向");
    press(page, "入力に戻る");
    assertThat(page.locator("[name=f-moves][value=TRANSFER]")).isChecked();
    page.locator("[name=f-moves][value=TRANSFER]").uncheck();
    page.locator("[name=f-moves][value=SECONDMENT]").uncheck();
    press(page, "確認へ進む");
    assertThat(page.locator(".hw-error-summary a")).hasCount(1);
    assertThat(page.locator("[name=f-moves][value=SECONDMENT]")).not().isChecked();
    press(page, "下書きに保存");
    press(page, "下書きを捨てる");
    assertThat(page.locator("[name=f-moves][value=SECONDMENT]")).isChecked();
  }

  @Test
  void theLoserOfARaceSeesBothVersionsAndKeepsTheTyping() {
    Page first = page();
    Page second = page();
    for (Page page : new Page[] {first, second}) {
      page.navigate("/people/EX-C2-S1/edit");
    }
    field(second, "phone").fill("000-2222-2222");
    field(second, "wishes").fill("一行目\n二行目");
    press(second, "確認へ進む");
    assertThat(second.locator("h1")).hasText("内容を確かめる");

    field(first, "phone").fill("000-1111-1111");
    press(first, "確認へ進む");
    press(first, "保存する");
    assertThat(first.locator(".hw-saved")).isVisible();

    press(second, "保存する");
    assertThat(second.locator("h1")).hasText("ほかの人が先に保存しました");
    assertThat(second.locator("#choices")).containsText("000-1111-1111");
    assertThat(second.locator("#choices")).containsText("000-2222-2222");
    assertThat(second.locator("#ours")).containsText("一行目");
    second.reload();
    assertThat(second.locator("#choices")).containsText("000-1111-1111");
    press(second, "入力に戻る");
    assertThat(field(second, "phone")).hasValue("000-2222-2222");
    assertThat(field(second, "wishes")).hasValue("一行目\n二行目");
    press(second, "確認へ進む");
    press(second, "保存する");
    assertThat(second.locator(".hw-saved")).isVisible();
    assertThat(people.find("EX-C2-S1").orElseThrow().person().phone()).isEqualTo("00022222222");
    assertThat(people.find("EX-C2-S1").orElseThrow().exampleOf())
        .as("still an example")
        .isNotNull();
  }

  @Test
  void twoWhoChangeDifferentFieldsBothKeepTheirsAndWhereBothChangedOneTheyChoose() {
    Page first = page();
    Page second = page();
    for (Page page : new Page[] {first, second}) {
      page.navigate("/people/EX-C2-S1/edit");
    }
    field(first, "phone").fill("000-3333-3333");
    field(first, "wishes").fill("先の人の希望");
    press(first, "確認へ進む");
    press(first, "保存する");

    field(second, "wishes").fill("あとの人の希望");
    field(second, "career").fill("あとの人の職歴");
    press(second, "確認へ進む");
    assertThat(second.locator("h1")).hasText("ほかの人が先に保存しました");
    assertThat(second.locator("#theirs")).containsText("000-3333-3333");
    assertThat(second.locator("#ours")).containsText("あとの人の職歴");
    assertThat(second.locator("#choices tbody tr")).hasCount(1);
    assertThat(second.locator("[name=f-wishes][value='あとの人の希望']")).isChecked();
    second.locator("[name=f-wishes][value='先の人の希望']").check();
    press(second, "保存する");
    assertThat(second.locator(".hw-saved")).isVisible();
    var kept = people.find("EX-C2-S1").orElseThrow();
    assertThat(kept.person().phone()).isEqualTo("00033333333");
    assertThat(kept.wishes()).isEqualTo("先の人の希望");
    assertThat(kept.career()).isEqualTo("あとの人の職歴");
  }

  @Test
  void aFormWithMoreThanItsFieldsChangesItsFieldsOnly() {
    people.save(SmallRegisters.named(people.find("EX-C1-S1").orElseThrow(), "MORE-1", "余分 太郎"));
    Page page = page();
    page.navigate("/people/MORE-1/edit");
    Map<String, String> before = columns("MORE-1");
    List<?> added = addedTo(page, before.keySet());
    field(page, "name").fill("余分 次郎");
    field(page, "kana").fill("よぶん じろう");
    field(page, "phone").fill("");
    field(page, "email").fill("");
    press(page, "確認へ進む");
    addedTo(page, before.keySet());
    press(page, "保存する");
    assertThat(page.locator("h1")).containsText("余分 次郎");
    Map<String, String> after = columns("MORE-1");
    assertThat(added).asInstanceOf(LIST).contains("created_at", "anonymised_on", "example_of");
    for (Object column : added) {
      if (!Set.of("updated_at", "version", "search_key", "likeness").contains(column)) {
        assertThat(after).as("%s", column).containsEntry("" + column, before.get(column));
      }
    }
    assertThat(columns("MORE-2")).isEmpty();
  }

  /** Puts fields into a form as nobody meant them; gives the columns that it had none for. */
  private static List<?> addedTo(Page page, Set<String> columns) {
    return (List<?>)
        page.locator("main form [name=f-name]")
            .first()
            .evaluate(
                """
                (field, columns) => columns.filter(column => !field.form.elements.namedItem('f-' + column))
                  .map(column => {
                    for (const name of [column, 'f-' + column]) {
                      const more = document.createElement('input');
                      more.name = name;
                      more.value = 'MORE-2';
                      more.hidden = true;
                      field.form.append(more);
                    }
                    return column;
                  })
                """,
                List.copyOf(columns));
  }

  private Map<String, String> columns(String id) {
    return jdbc
        .sql(
            """
            select key, coalesce(value, '') from sending_record r, jsonb_each_text(to_jsonb(r))
            where r.id = :id
            """)
        .param("id", id)
        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private int drafts(String id) {
    return jdbc.sql("select count(*) from draft where record_id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  @Test
  void whatOnlyTheOtherChangedIsNobodysReversalAndLeavesNothingToSave() {
    Page first = page();
    Page second = page();
    for (Page page : new Page[] {first, second}) {
      page.navigate("/people/EX-C2-S1/edit");
    }
    field(first, "wishes").fill("先の人だけの希望");
    press(first, "確認へ進む");
    press(first, "保存する");
    press(second, "確認へ進む");
    assertThat(second.locator("main")).containsText("保存するものは残っていません");
    assertThat(second.locator("#theirs")).containsText("先の人だけの希望");
    assertThat(second.locator("#ours")).hasCount(0);
    assertThat(second.locator("[data-hw-save]")).hasCount(0);
    assertThat(drafts("EX-C2-S1")).isZero();
    press(second, "入力に戻る");
    assertThat(field(second, "wishes")).hasValue("先の人だけの希望");

    first.navigate("/people/EX-C2-S1/edit");
    for (Page page : new Page[] {first, second}) {
      field(page, "wishes").fill("二人とも同じ希望");
      press(page, "確認へ進む");
      if (page == first) {
        press(page, "保存する");
      }
    }
    assertThat(second.locator("main")).containsText("あなたの入力と同じ内容でした");
    assertThat(drafts("EX-C2-S1")).isZero();
  }

  @Test
  void whatIsTypedIsKeptAsADraftWithoutAnyButtonAndFoundAgain() {
    Page page = page();
    page.navigate("/openings/EX-C3-O/edit");
    field(page, "work").fill("下書きの文");
    assertThat(page.locator("[data-hw-draft-state]")).hasText("下書きを保存しました");
    Page later = page();
    later.navigate("/openings/EX-C3-O/edit");
    assertThat(field(later, "work")).hasValue("下書きの文");
    assertThat(openings.find("EX-C3-O").orElseThrow().work()).isNotEqualTo("下書きの文");
    press(later, "下書きを捨てる");
    assertThat(field(later, "work")).not().hasValue("下書きの文");
    assertThat(
            jdbc.sql("select count(*) from draft where record_id = 'EX-C3-O'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aSavedOpeningIsInTheNextAnswer() {
    Page page = page();
    page.navigate("/openings/new");
    page.locator("[name=f-moves][value=TRANSFER]").check();
    field(page, "headcount").fill("2人");
    field(page, "occupation").fill("０２３");
    field(page, "municipality").fill("31202");
    field(page, "wage_unit").selectOption("HOURLY");
    field(page, "wage_from").fill("9,000円");
    field(page, "weekly_hours").fill("40");
    field(page, "employment_type").selectOption("PERMANENT");
    field(page, "licences_required").fill("L019");
    field(page, "employer").fill("見本保存医院（架空）");
    field(page, "employer_id").fill("EX-H-SAVED");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator("h1")).hasText("見本保存医院（架空）");
    assertThat(page.locator("main")).containsText("時給 9,000円");
    assertThat(page.locator("main")).containsText("1,560,000円");
    page.navigate("/people/EX-H-01/openings");
    assertThat(page.locator("main tbody")).containsText("見本保存医院（架空）");
  }

  @Test
  void whatTheDatabaseRefusesIsSaidAtItsField() {
    Page page = page();
    page.navigate("/establishments/new?f-employer_id=NOBODY");
    field(page, "name").fill("本社");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-error-summary")).containsText("この番号の事業主は登録されていません");
    assertThat(field(page, "name")).hasValue("本社");
    page.navigate("/contacts/nobody/edit");
    assertThat(page.locator("h1")).hasText("企業の担当者が見つかりません");
    complaints.removeIf(complaint -> complaint.contains("404"));
  }

  @Test
  void aNewRecordsNumberThatIsTakenIsToldAndTheTypingStays() {
    Page page = page();
    page.navigate("/people/new");
    field(page, "seeker_id").fill("EX-C1-S1");
    field(page, "name").fill("見本 二重（架空）");
    field(page, "kana").fill("ミホン ニジュウ");
    page.locator("[name=f-moves][value=TRANSFER]").check();
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-error-summary")).containsText("EX-C1-S1");
    assertThat(field(page, "name")).hasValue("見本 二重（架空）");
    assertThat(people.find("EX-C1-S1").orElseThrow().name()).isNotEqualTo("見本 二重（架空）");
    press(page, "下書きに保存");
    press(page, "下書きを捨てる");
  }
}
