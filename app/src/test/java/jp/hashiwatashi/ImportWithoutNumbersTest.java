package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files whose rows have no numbers: what they say a second time changes nothing. */
class ImportWithoutNumbersTest extends ImportTest {

  private static final String HEADING = "氏名,フリガナ,生年月日,希望形態,電話";

  @Autowired private JdbcClient jdbc;

  /** Sends it and says that it has no numbers. */
  private String compared(String register, String... lines) throws Exception {
    String address = send(register, "no-numbers.csv", lines);
    String codes = page(address);
    Map<String, String> fields = new HashMap<>();
    fields.put("step", "read");
    fields.put("all-new", "yes");
    for (int i = 0; codes.contains("id=\"m-" + i + "\""); i++) {
      String select = codes.substring(codes.indexOf("id=\"m-" + i + "\""));
      String one = select.substring(0, select.indexOf("</select>"));
      int chosen = one.indexOf("\" selected>");
      fields.put("m-" + i, one.substring(one.lastIndexOf('"', chosen - 1) + 1, chosen));
    }
    return press(address, "columns", fields);
  }

  private void keep(String address) throws Exception {
    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address)).contains("取り込みました");
  }

  private int people(String name) {
    return jdbc.sql("select count(*) from sending_record where name = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  @Test
  void peopleWhoAreSentAgainAreTheSamePeopleAndStayAsTheyAre() throws Exception {
    String[] lines = {
      HEADING, "番無 一郎,バンナシ イチロウ,昭和50年1月2日,移籍,03-1111-0001", "番無 二郎,バンナシ ジロウ,1976-02-03,移籍,"
    };
    String first = compared("/people", lines);
    assertThat(page(first)).contains("新規 2、変更 0、変更なし 0");
    keep(first);
    String again = compared("/people", lines);
    assertThat(page(again)).contains("新規 0、変更 0、変更なし 2", "取り込む行がありません", "同じ内容の記録がすでにある");
    assertThat(page(again + "?show=unchanged")).contains("番無 一郎", "href=\"/people/P");
    assertThat(people("番無 一郎")).isEqualTo(1);

    // In another order, with other columns, written otherwise: still they say the same.
    assertThat(
            page(
                compared(
                    "/people",
                    "フリガナ,希望形態,生年月日,氏名",
                    "ﾊﾞﾝﾅｼ ｼﾞﾛｳ,移籍,S51.2.3,番無 二郎",
                    "バンナシ イチロウ,移籍,1975/1/2,番無 一郎")))
        .contains("新規 0、変更 0、変更なし 2");
  }

  @Test
  void oneCellThatDiffersMakesANewRecordThatLooksLikeAnotherAndNoRecordIsChanged()
      throws Exception {
    keep(compared("/people", HEADING, "番違 一,バンチガイ,1975-01-02,移籍,03-1111-0003"));
    String address =
        compared(
            "/people",
            HEADING,
            "番違 一,バンチガイ,1975-01-02,移籍,",
            "番違 一,バンチガイ,1975-01-02,移籍,03-1111-0004",
            "番違 一,バンチガイ,1975-01-02,移籍|在籍型出向,03-1111-0003",
            "番違 一,バンチガイ,,移籍,03-1111-0003");
    assertThat(page(address)).contains("新規 4、変更 0、変更なし 0", "似た新しい行が 4 行");
  }

  @Test
  void equalRowsAreAsManyThingsAsTheyAre() throws Exception {
    String row = "番同 一,バンオナジ,1975-01-02,移籍,";
    keep(compared("/people", HEADING, row, row));
    assertThat(people("番同 一")).isEqualTo(2);
    assertThat(page(compared("/people", HEADING, row, row))).contains("新規 0、変更 0、変更なし 2");
    assertThat(page(compared("/people", HEADING, row))).contains("新規 0、変更 0、変更なし 1");
    String three = compared("/people", HEADING, row, row, row);
    assertThat(page(three)).contains("新規 1、変更 0、変更なし 2");
    keep(three);
    assertThat(people("番同 一")).isEqualTo(3);
  }

  @Test
  void ofTwoWhoSendTheSameFileAtOnceTheSecondIsOvertakenAndNothingIsThereTwice() throws Exception {
    String[] lines = {HEADING, "番競 一,バンキソウ,1975-01-02,移籍,", "番競 二,バンキソウ,1975-01-03,移籍,"};
    String mine = compared("/people", lines);
    String theirs = compared("/people", lines);
    assertThat(page(theirs)).contains("新規 2");
    browser.get(mine);
    browser.post(mine + "/apply", Map.of("rows", "all"));
    browser.post(theirs + "/apply", Map.of("rows", "all"));
    settled(mine);
    settled(theirs);
    assertThat(page(mine)).contains("取り込みました");
    assertThat(page(theirs)).contains("何も取り込んでいません", "見送り 2");
    assertThat(people("番競 一")).isEqualTo(1);
    press(theirs, "again", Map.of());
    assertThat(page(theirs)).contains("新規 0、変更 0、変更なし 2");
  }

  @Test
  void everyRegisterKnowsItsOwnAgain() throws Exception {
    String employers = "事業主名,フリガナ,所在地";
    String[] employer = {employers, "番無工業株式会社,バンナシコウギョウ,東京都千代田区番無1-1"};
    keep(compared("/employers", employer));
    assertThat(page(compared("/employers", employer))).contains("新規 0、変更 0、変更なし 1");
    String id =
        jdbc.sql("select id from employer where name = '番無工業株式会社'").query(String.class).single();
    for (String[] sent :
        new String[][] {
          {"/establishments", "事業主番号,事業所名", id + ",番無工場"},
          {"/contacts", "事業主番号,氏名,電話", id + ",番無 担当,03-1111-0009"},
          {
            "/openings",
            "事業主番号,事業主名,受入形態,募集人数,職業コード,月額賃金下限,仕事の内容",
            id + ",番無工業株式会社,移籍,2,023-01,250000,看護の仕事"
          }
        }) {
      String first = compared(sent[0], sent[1], sent[2]);
      assertThat(page(first)).as(sent[0]).contains("新規 1、変更 0");
      keep(first);
      assertThat(page(compared(sent[0], sent[1], sent[2])))
          .as(sent[0])
          .contains("新規 0、変更 0、変更なし 1");
    }
  }
}
