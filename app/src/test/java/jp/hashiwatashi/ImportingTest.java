package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.RecordReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files sent to the registers: compared, shown, kept. */
class ImportingTest extends ImportTest {

  private static final String HEADING = "求職者番号,氏名,フリガナ,希望形態,電話";

  @Autowired private EditedRegisters edited;
  @Autowired private JdbcClient jdbc;

  private String state(long id) {
    return jdbc.sql("select state from import where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  @Test
  void aFileIsComparedKeptAndTheSameFileAgainChangesNothing() throws Exception {
    String[] lines = {
      HEADING, "IMP-1,髙橋 一,ﾀｶﾊｼ ﾊｼﾞﾒ,移籍,03-1234-5678", "IMP-2,𠮷田 二,よしだ ふたり,移籍|在籍型出向,"
    };
    String address = send("/people", "人.csv", lines);
    assertThat(page(address)).contains("2行のうち、新規 2、変更 0、変更なし 0", "髙橋 一", "人.csv");
    assertThat(registers.people().find("IMP-1")).isEmpty();

    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address)).contains("取り込みました");
    assertThat(registers.people().find("IMP-2").orElseThrow().name()).isEqualTo("𠮷田 二");
    assertThat(page("/people?q=IMP-1")).contains("髙橋 一");
    assertThat(page("/people/IMP-1/history")).contains("importer");

    String again = send("/people", "人.csv", lines);
    assertThat(page(again)).contains("新規 0、変更 0、変更なし 2", "取り込む行がありません", "同じファイルを");
  }

  @Test
  void aColumnThatTheFileDoesNotHaveKeepsWhatStandsAndABlankCellEmptiesIt() throws Exception {
    press(
        send("/people", "a.csv", HEADING, "IMP-11,山田 一,ヤマダ,移籍,03-1111-2222", "IMP-12,山田 二,ヤマダ,移籍,"),
        "apply",
        Map.of("rows", "all"));
    String address =
        send(
            "/people",
            "b.csv",
            "求職者番号,氏名,フリガナ,希望形態,メール",
            "IMP-11,山田 壱,ヤマダ,移籍,",
            "IMP-12,山田 二,ヤマダ,移籍,a@example.jp");
    String shown = page(address + "?show=changed");
    assertThat(shown).contains("変更 2", "<del>山田 一</del> → 山田 壱", "a@example.jp");
    press(address, "apply", Map.of("rows", "all"));
    var kept = registers.people().find("IMP-11").orElseThrow();
    assertThat(kept.name()).isEqualTo("山田 壱");
    assertThat(kept.person().phone()).isNotNull();
    assertThat(kept.version()).isEqualTo(2);

    press(send("/people", "c.csv", HEADING, "IMP-11,山田 壱,ヤマダ,移籍,"), "apply", Map.of("rows", "all"));
    assertThat(registers.people().find("IMP-11").orElseThrow().person().phone()).isNull();
  }

  /** The list's own links, for the columns of the screen and for all. */
  @Test
  void whatAListGaveChangesNothingWhenItIsSentBack() throws Exception {
    for (String list : new String[] {"/people", "/openings", "/establishments", "/contacts"}) {
      // Other tests leave records of the same employers that no file may hold; none is an example.
      boolean matched = list.equals("/people") || list.equals("/openings");
      String shown = page(list + "?q=EX-C" + (matched ? "&examples=yes" : ""));
      var links =
          Pattern.compile("href=\"(" + list + "/export[.]xlsx[^\"]+)\"")
              .matcher(shown)
              .results()
              .map(m -> m.group(1).replace("&amp;", "&"))
              .toList();
      for (String link : links) {
        String sent = send(list, "list.xlsx", browser.download(link).body());
        assertThat(page(sent)).as(link).contains("新規 0、変更 0、", "誤り・見送り 0");
      }
      assertThat(links)
          .as(list)
          .anyMatch(link -> link.contains("columns="))
          .anyMatch(link -> !link.contains("columns="));
    }
  }

  @Test
  void namesStandForCodesWhereOnlyOneIsCalledSo() throws Exception {
    String heading = "求職者番号,氏名,フリガナ,希望形態,居住市区町村コード,希望職業,保有資格";
    String address =
        send(
            "/people",
            "names.csv",
            heading,
            "NAME-1,名前 一,ナマエ,移籍,船橋市,看護師,普通免許",
            "NAME-2,名前 二,ナマエ,移籍,府中市,看護師,看護師");
    assertThat(page(address)).contains("市区町村「府中市」は2件あります", "13206 東京都府中市");
    assertThat(page(address + "?show=new")).contains("12204 千葉県船橋市", "L001 普通自動車免許");
    press(address, "apply", Map.of("rows", "good"));
    var profile = registers.people().find("NAME-1").orElseThrow().profile();
    assertThat(profile.licences()).containsExactly("L001");
    assertThat(profile.occupationsWanted().getFirst()).hasToString("023");
  }

  @Test
  void wrongRowsAreNamedAndTheGoodOnesMayBeKeptAlone() throws Exception {
    String address =
        send(
            "/people",
            "w.csv",
            HEADING,
            "IMP-21,良い 行,ヨイ,移籍,",
            "IMP-22,,ナシ,移籍,",
            "IMP-23,悪い 形態,ワルイ,転職,",
            "IMP-24,二度,ニド,移籍,",
            "IMP-24,二度目,ニド,移籍,");
    assertThat(page(address))
        .contains("新規 1", "誤り・見送り 4", "w.csv", "必須の氏名が空です", "転職", "IMP-24", "よい行だけ");
    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address)).contains("何も取り込んでいません");
    assertThat(registers.people().find("IMP-21")).isEmpty();
    press(address, "apply", Map.of("rows", "good"));
    assertThat(registers.people().find("IMP-21")).isPresent();
    assertThat(registers.people().find("IMP-24")).isEmpty();
  }

  @Test
  void aRecordThatSomebodyChangedSinceThePreviewIsNotOverwritten() throws Exception {
    press(send("/people", "a.csv", HEADING, "IMP-31,前 一,マエ,移籍,"), "apply", Map.of("rows", "all"));
    String address = send("/people", "b.csv", HEADING, "IMP-31,後 一,アト,移籍,");
    rename("IMP-31", "別の人");
    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address)).contains("ほかの人が変えたか、まとめた記録にかかわる行が1行あります", "見送り 1");
    assertThat(registers.people().find("IMP-31").orElseThrow().name()).isEqualTo("別の人");
    press(address, "again", Map.of());
    assertThat(page(address + "?show=changed")).contains("<del>別の人</del> → 後 一");
  }

  @Test
  void theListCountsEachImportByItself() throws Exception {
    browser = signedIn("counting");
    send("/people", "c1.csv", HEADING, "IMP-91,一,イチ,移籍,", "IMP-92,二,ニ,移籍,", "IMP-93,,サン,移籍,");
    send("/people", "c2.csv", "求職者番号", "IMP-91");
    press(send("/people", "c3.csv", HEADING, "IMP-91,一,イチ,移籍,"), "apply", Map.of("rows", "all"));
    press(send("/people", "c4.csv", HEADING, "IMP-91,壱,イチ,移籍,"), "apply", Map.of("rows", "all"));
    assertThat(
            page("/imports")
                .replaceAll("(?s)</tr>", "\n\n")
                .replaceAll("<[^>]*>|(?<!\n)\n", " ")
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> line.matches("c\\d\\.csv.*"))
                .map(line -> line.replaceAll("(c\\d).* (\\d+ \\d+ \\d+)", "$1: $2")))
        .containsExactly("c4: 0 1 0", "c3: 1 0 0", "c2: 0 0 0", "c1: 2 0 1");
  }

  private void rename(String id, String name) {
    var register = edited.of(RegisterName.PEOPLE);
    rename(register, id, name);
  }

  private static <R extends Registered> void rename(
      EditedRegister<R> register, String id, String name) {
    var standing = Objects.requireNonNull(register.find(id));
    var texts = new HashMap<>(standing.texts());
    texts.put("name", name);
    var read = (RecordReading.Understood<R>) register.read(texts::get);
    assertThat(register.keep(read.record(), standing.version())).isInstanceOf(Saving.Kept.class);
  }

  @Test
  void headingsThatNobodyKnowsAreChosenAndRememberedAndRowsWithoutIdGetNumbers() throws Exception {
    String[] lines = {"お名前,よみ,働き方", "番号なし 一,バンゴウ,移籍", "番号なし 二,バンゴウ,移籍"};
    String address = send("/people", "n.csv", lines);
    assertThat(page(address)).contains("お名前", "列の対応");
    HttpResponse<String> incomplete =
        browser.post(address + "/columns", Map.of("m-0", "name", "m-1", "kana", "step", "read"));
    assertThat(incomplete.body()).contains("必須の列「希望形態」がありません", "番号の列");
    Map<String, String> chosen =
        Map.of("m-0", "name", "m-1", "kana", "m-2", "moves", "all-new", "yes", "step", "read");
    press(address, "columns", chosen);
    assertThat(page(address)).contains("新規 2", "P000");
    press(address, "apply", Map.of("rows", "all"));
    assertThat(page("/people?q=番号なし".replace("番号なし", "%E7%95%AA%E5%8F%B7%E3%81%AA%E3%81%97")))
        .contains("番号なし 二");
    assertThat(page(send("/people", "n2.csv", lines)))
        .contains("<option value=\"moves\" selected>");
  }

  @Test
  void theEncodingIsFoundAndMayBeChanged() throws Exception {
    String lines = HEADING + "\r\nIMP-51,髙﨑 一,タカサキ,移籍,\r\n";
    String address = send("/people", "sjis.csv", lines.getBytes(Charset.forName("windows-31j")));
    assertThat(page(address)).contains("髙﨑 一", "Windows-31J");
  }

  @Test
  void aTableIsPastedFromASpreadsheet() throws Exception {
    browser.get("/people/import");
    HttpResponse<String> answer =
        browser.post(
            "/people/import",
            Map.of("pasted", HEADING.replace(',', '\t') + "\r\nIMP-61\t\"貼付\n一\"\tハリツケ\t移籍\t\r\n"));
    assertThat(answer.statusCode()).isEqualTo(303);
    String address = settled(answer.headers().firstValue("Location").orElseThrow());
    assertThat(page(address)).contains("貼り付けた表", "IMP-61");
  }

  @Test
  void aFileThatIsNoTableIsRefusedWithWordsAndNothingIsSentWithoutAFile() throws Exception {
    String address = send("/people", "x.pdf", "%PDF-1.7 not a table".getBytes(UTF_8));
    assertThat(page(address)).contains("ファイルを読めませんでした", "PDF");
    browser.get("/people/import");
    assertThat(browser.upload("/people/import", "", new byte[0]).body()).contains("ファイルが選ばれていません");
  }

  @Test
  void aWholeImportIsUndoneAndMayBeMadeAgain() throws Exception {
    press(send("/people", "a.csv", HEADING, "IMP-81,前 一,マエ,移籍,"), "apply", Map.of("rows", "all"));
    String[] lines = {HEADING, "IMP-81,後 一,アト,移籍,", "IMP-82,新 二,シン,移籍,"};
    String address = send("/people", "b.csv", lines);
    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address)).contains("取り消すには、同じ事務所のもう一人が認めることが要ります");
    assertThat(browser.post(address + "/undo", Map.of()).body())
        .contains("新しく登録した求職者 1人の記録が消えます")
        .doesNotContain("目的が選ばれていません");
    assertThat(browser.post(address + "/undo", Map.of("purpose", "")).body())
        .contains("目的が選ばれていません");
    press(address, "undo", Map.of("purpose", "MISTAKEN"));
    press(address, "undo", Map.of());
    assertThat(page(address)).contains("取り消しを頼み、返事を待っています", "取り込みました");
    long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    signedIn.as("importer", () -> imports.undo(imports.find(id).orElseThrow()));
    settled(address);
    assertThat(page(address)).as("past the page").contains("認められた期限が過ぎたため、何も取り消していません");
    assertThat(registers.people().find("IMP-82")).isPresent();
    assertThatThrownBy(() ->
            signedIn.as(
                "importer",
                () -> jdbc.sql("update import set state = 'UNDONE' where id = " + id).update()))
        .rootCause()
        .hasMessageContaining("without a second person");
    agree(address);
    assertThat(page(address)).contains("another さんが取り消しを認めました");
    asOwner("update approval set expires_at = now() where subject = '" + id + "'");
    signedIn.as("importer", () -> imports.undo(imports.find(id).orElseThrow()));
    settled(address);
    assertThat(page(address)).contains("認められた期限が過ぎたため", "取り消すには、同じ事務所のもう一人");
    assertThat(registers.people().find("IMP-82")).isPresent();
    press(address, "undo", Map.of("purpose", "MISTAKEN"));
    agree(address);
    press(address, "undo", Map.of());
    assertThat(page(address)).contains("取り込みを取り消しました");
    assertThat(registers.people().find("IMP-81").orElseThrow().name()).isEqualTo("前 一");
    assertThat(registers.people().find("IMP-81").orElseThrow().version()).isEqualTo(3);
    assertThat(registers.people().find("IMP-82")).isEmpty();

    press(send("/people", "b.csv", lines), "apply", Map.of("rows", "all"));
    assertThat(registers.people().find("IMP-82").orElseThrow().version()).isEqualTo(3);
    assertThat(page("/people/IMP-81/history")).contains("後 一");
  }

  @Test
  void whatSomebodyHasBuiltOnStandsInTheWayOfUndoing() throws Exception {
    String employers = send("/employers", "e.csv", "事業主番号,事業主名", "IMP-E1,取込工業", "IMP-E2,取込商事");
    press(employers, "apply", Map.of("rows", "all"));
    String people = send("/people", "p.csv", HEADING + ",送出事業主番号", "IMP-91,人 一,ヒト,移籍,,IMP-E1");
    press(people, "apply", Map.of("rows", "all"));
    browser.get(employers);
    assertThat(browser.post(employers + "/undo", Map.of()).body())
        .contains("取り消せません", "IMP-E1 を、IMP-91 が使っています");
    rename("IMP-91", "別の人");
    browser.get(people);
    assertThat(browser.post(people + "/undo", Map.of()).body()).contains("IMP-91 は、取り込みのあとで変更");
  }

  @Test
  void theOwnFileComesBackWithResultsAndTheMendedRowsAreSentAgain() throws Exception {
    String address = send("/people", "r.csv", HEADING, "IMP-95,良い 行,ヨイ,移籍,", "IMP-96,悪い 行,ワルイ,転職,");
    press(address, "apply", Map.of("rows", "good"));
    assertThat(new String(browser.download(address + "/result.csv").body(), UTF_8))
        .contains("行の結果", "IMP-95,良い 行,ヨイ,移籍,,新規登録（IMP-95）", "IMP-96,悪い 行,ワルイ,転職,,誤り：");
    String wrong = new String(browser.download(address + "/wrong.csv").body(), UTF_8);
    assertThat(wrong).contains("IMP-96").doesNotContain("IMP-95");
    String mended = send("/people", "r2.csv", wrong.replace("転職", "移籍").getBytes(UTF_8));
    assertThat(page(mended)).contains("新規 1、変更 0", "IMP-96");

    byte[] workbook = browser.download(address + "/result.xlsx").body();
    assertThat(page(send("/people", "r.xlsx", workbook))).contains("変更なし 1", "誤り・見送り 1");
  }

  @Test
  void whatARowNamesHasToBeRegisteredAndNumbersAreNobodyElses() throws Exception {
    assertThat(
            page(
                send("/establishments", "f.csv", "事業所番号,事業主番号,事業所名", "IMP-F1,NO-SUCH-EMPLOYER,工場")))
        .contains("この番号の事業主は登録されていません", "誤り・見送り 1");
    assertThat(
            page(
                send(
                    "/people",
                    "p.csv",
                    HEADING + ",送出事業主番号,送出事業所番号",
                    "IMP-F2,人,ヒト,移籍,,IMP-E9,NO-SUCH-PLACE")))
        .contains("この事業主の事業所として登録されていません");
    assertThat(
            page(
                send(
                    "/employers",
                    "e.csv",
                    "事業主番号,事業主名,法人番号",
                    "IMP-E8,一,3010001008848",
                    "IMP-E9,二,3010001008848")))
        .contains("この法人番号が2行目にもあります");
  }

  @Test
  void nobodySeesAnotherOnesImport() throws Exception {
    String address = send("/people", "mine.csv", HEADING, "IMP-71,私,ワタシ,移籍,");
    var other = signedIn("somebody-else");
    assertThat(other.get(address).statusCode()).isEqualTo(404);
    assertThat(other.get("/imports").body()).doesNotContain("mine.csv");
  }
}
