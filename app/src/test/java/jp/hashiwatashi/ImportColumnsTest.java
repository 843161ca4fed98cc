package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose choice of columns and of the encoding holds, and when somebody is asked. */
class ImportColumnsTest extends ImportTest {

  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final String HEADING = "求職者番号,氏名,フリガナ,希望形態";

  /** C3 B1 is ñ in UTF-8 and ﾃｱ in Windows-31J: nothing in the file says which. */
  private static final byte[] AMBIGUOUS =
      "seeker_id,name,kana,moves\r\nENC-1,Tea,\u00F1,TRANSFER\r\n".getBytes(UTF_8);

  @Test
  void theEncodingThatIsChosenHoldsWhenTheRowsAreCompared() throws Exception {
    String address = send("/people", "kana.csv", AMBIGUOUS);
    assertThat(page(address)).contains("誤り・見送り 1", "UTF-8", "ñ");
    press(address, "reconsider", Map.of());
    Map<String, String> columns =
        Map.of("m-0", "seeker_id", "m-1", "name", "m-2", "kana", "m-3", "moves", "step", "read");
    press(address, "columns", with(columns, "encoding", "WINDOWS_31J"));
    assertThat(page(address)).contains("新規 1", "誤り・見送り 0", "Windows-31J", "テア");

    press(address, "reconsider", Map.of());
    assertThat(page(address)).contains("<option value=\"WINDOWS_31J\" selected>");
    press(address, "columns", with(columns, "encoding", "UTF_8"));
    assertThat(page(address)).contains("誤り・見送り 1", "UTF-8");
  }

  @Test
  void headingsThatAnotherEncodingChangesAreLookedAtBeforeAnythingIsCompared() throws Exception {
    String lines = "番号欄,氏名,フリガナ,希望形態\r\nENC-2,髙﨑 一,タカサキ,移籍\r\n";
    String address = send("/people", "sjis.csv", lines.getBytes(WINDOWS));
    assertThat(page(address)).contains("番号欄", "<option value=\"WINDOWS_31J\" selected>");
    Map<String, String> columns =
        Map.of("m-0", "seeker_id", "m-1", "name", "m-2", "kana", "m-3", "moves", "step", "read");
    assertThat(answer(address, with(columns, "encoding", "UTF_8")))
        .contains("見出しが変わりました", "<option value=\"UTF_8\" selected>", "\uFFFD")
        .doesNotContain("番号欄");
    assertThat(page(address)).contains("列の対応").doesNotContain("番号欄");

    assertThat(answer(address, with(columns, "encoding", "WINDOWS_31J")))
        .contains("見出しが変わりました", "番号欄");
    press(address, "columns", with(columns, "encoding", "WINDOWS_31J"));
    assertThat(page(address)).contains("新規 1", "髙﨑 一");
  }

  @Test
  void readingTheHeadingsAgainKeepsWhatWasChosenForThem() throws Exception {
    byte[] file = "nummer,who,reading,way\r\nENC-3,A,ｱ,移籍\r\n".getBytes(WINDOWS);
    String address = send("/people", "latin.csv", file);
    press(address, "columns", Map.of("m-0", "seeker_id", "encoding", "UTF_8", "step", "decode"));
    assertThat(page(address))
        .contains("<option value=\"UTF_8\" selected>", "<option value=\"seeker_id\" selected>");
  }

  @Test
  void anEncodingThatNobodyOfferedIsToldAndChangesNothing() throws Exception {
    String address = send("/people", "x.csv", "番号欄2,氏名", "ENC-4,一");
    assertThat(answer(address, Map.of("m-1", "name", "encoding", "x", "step", "read")))
        .contains("この文字コードは選べません", "<option value=\"name\" selected>");
    assertThat(page(address)).contains("列の対応");
  }

  @Test
  void whatSomebodyElseOnceChoseForAColumnsOwnNameIsNobodyElsesAffair() throws Exception {
    browser = signedIn("hasty");
    String hasty = send("/people", "h.csv", "番号欄3,氏名,希望形態", "COL-1,一,移籍");
    Map<String, String> mistaken =
        Map.of("m-0", "seeker_id", "m-1", "kana", "m-2", "moves", "step", "read");
    assertThat(answer(hasty, mistaken)).contains("必須の列「氏名」がありません");
    String whole = send("/people", "h2.csv", "番号欄3,氏名,希望形態,呼び名", "COL-1,一,移籍,二");
    press(
        whole,
        "columns",
        Map.of("m-0", "seeker_id", "m-1", "kana", "m-2", "moves", "m-3", "name", "step", "read"));

    browser = signedIn("careful");
    assertThat(page(send("/people", "c.csv", HEADING, "COL-2,氏名 一,シメイ,移籍")))
        .contains("新規 1、変更 0", "氏名 一");

    browser = signedIn("hasty");
    assertThat(page(send("/people", "h3.csv", "求職者番号,呼び名,氏名,希望形態", "COL-3,一,イチ,移籍")))
        .contains("列の対応", "前にあなたが選んだ列です", "<option value=\"kana\" selected>");
  }

  @Test
  void aColumnThatSomebodyElseChoseIsOfferedAndSaysSoAndIsReadOnlyWhenItIsConfirmed()
      throws Exception {
    browser = signedIn("first");
    String[] lines = {"求職者番号,呼称,フリガナ,希望形態", "COL-4,呼称 一,コショウ,移籍"};
    Map<String, String> columns =
        Map.of("m-0", "seeker_id", "m-1", "name", "m-2", "kana", "m-3", "moves", "step", "read");
    press(send("/people", "f.csv", lines), "columns", columns);

    browser = signedIn("second");
    String address = send("/people", "s.csv", lines);
    assertThat(page(address)).contains("列の対応", "前にほかの人が選んだ列です", "<option value=\"name\" selected>");
    press(address, "columns", columns);
    assertThat(page(address)).contains("新規 1", "呼称 一");
    assertThat(page(send("/people", "s2.csv", lines))).contains("前にあなたが選んだ列です");
  }

  /** Sends the form of the columns, and does not go on where it says what is wrong. */
  private String answer(String address, Map<String, String> fields) throws Exception {
    browser.get(address);
    return browser.post(address + "/columns", fields).body();
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var all = new HashMap<>(fields);
    all.put(name, value);
    return all;
  }
}
