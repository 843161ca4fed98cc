package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.hashiwatashi.shared.exchange.OddFile.readText;
import static jp.hashiwatashi.shared.exchange.OddFile.refused;
import static jp.hashiwatashi.shared.exchange.OddFile.refusedText;

import java.util.ArrayList;
import java.util.List;

/** CSV files that are not as they should be: quotes, columns, rows, values, sizes. */
final class OddTexts {

  private static final String HEAD = "letter_id,weight,text\n";

  private OddTexts() {}

  static List<OddFile> all() {
    List<OddFile> all = new ArrayList<>();
    quotes(all);
    headings(all);
    rows(all);
    weights(all);
    sizes(all);
    others(all);
    return all;
  }

  private static void quotes(List<OddFile> all) {
    String[] columns = {"letter_id", "weight", "text"};
    String[] good = {"A", "1", "x"};
    for (int i = 0; i < columns.length; i++) {
      String place = "L.csv:2:" + columns[i] + ": ";
      all.add(refusedText("open quote in " + columns[i], HEAD + with(good, i, "\"z"), place));
      all.add(
          refusedText(
              "open quote before more rows in " + columns[i],
              HEAD + with(good, i, "\"z") + "\nB,2,y\n",
              place));
      all.add(
          refusedText(
              "text after a quote in " + columns[i], HEAD + with(good, i, "\"1\"1"), place));
      all.add(
          refusedText(
              "an open quote of doubled ones in " + columns[i],
              HEAD + with(good, i, "\"\"\""),
              place));
      all.add(
          refusedText(
              "an open quote in the heading " + columns[i], with(columns, i, "\"z"), "引用符"));
    }
    all.add(readText("quotes within a value", HEAD + "A,1,a\"b\"c\n", 1, ""));
    all.add(readText("doubled quotes", HEAD + "A,1,\"a\"\"b\"\n", 1, ""));
    all.add(readText("line ends within quotes", HEAD + "A,1,\"a\r\nb\nc\rd\"\n", 1, ""));
    all.add(readText("commas within quotes", HEAD + "A,1,\",,,\"\n", 1, ""));
    all.add(readText("quotes around nothing", HEAD + "A,1,\"\"\n\"\",\"\",\"\"\n", 1, ""));
    all.add(readText("quotes around the heading", "\"letter_id\",\"重さ\"\nA,1\n", 1, ""));
    all.add(refusedText("a quote after a blank", HEAD + "A, \"1\",x\n", "L.csv:2:weight: "));
  }

  private static String with(String[] row, int at, String other) {
    String[] changed = row.clone();
    changed[at] = other;
    return String.join(",", changed);
  }

  private static void headings(List<OddFile> all) {
    String[][] refused = {
      {"no id", "weight,text\n1,x\n", "必須の列「手紙番号」"},
      {"no weight", "letter_id,text\nA,x\n", "必須の列「重さ」"},
      {"nothing known", "a,b,c\n1,2,3\n", "必須の列"},
      {"only blanks", " ,　,\n1,2,3\n", "必須の列"},
      {"id twice", "letter_id,weight,letter_id\nA,1,A\n", "列が2つ"},
      {"weight under two names", "letter_id,weight,重さ\nA,1,1\n", "列が2つ"},
      {"text under two widths", "letter_id,weight,text,ＴＥＸＴ\nA,1,x,x\n", "列が2つ"},
      {"tabs", "letter_id\tweight\nA\t1\n", "タブ"},
      {"semicolons", "letter_id;weight\nA;1\n", "セミコロン"},
      {"bars", "letter_id|weight\nA|1\n", "必須の列"},
      {"full-width commas", "letter_id，weight\nA，1\n", "必須の列"},
      {"a NUL", "letter_id,wei\0ght\nA,1\n", "必須の列「重さ」"},
      {"a formula", "=letter_id,weight\nA,1\n", "必須の列「手紙番号」"},
      {"in the rows again", HEAD + "A,1,x\nletter_id,weight,text\n", "L.csv:3:weight: "},
    };
    for (String[] one : refused) {
      all.add(refusedText("a heading with " + one[0], one[1], one[2]));
    }
    String[][] read = {
      {"either name", "手紙番号,weight\nA,1\n", ""},
      {"full width", "ＬＥＴＴＥＲ＿ＩＤ,Ｗｅｉｇｈｔ\nA,1\n", ""},
      {"blanks around", " letter_id ,　重さ　\nA,1\n", ""},
      {"zero-width blanks", "\u200bletter_id,weight\u200b\nA,1\n", ""},
      {"a no-break space", "letter_id\u00a0,weight\nA,1\n", ""},
      {"two byte order marks", "\ufeff\ufeffletter_id,weight\nA,1\n", ""},
      {"columns without a name at the end", "letter_id,weight,,,\nA,1,,,\n", ""},
      {"a column without a name between", "letter_id,,weight\nA,,1\n", ""},
      {"unknown columns", "メモ,letter_id,weight\nx,A,1\n", "知らない列"},
      {"an override of the direction", "\u202ememo,letter_id,weight\nx,A,1\n", "知らない列"},
      {"blank lines above", "\n\n\nletter_id,weight\nA,1\n", ""},
      {"another order", "text,weight,letter_id\nx,1,A\n", ""},
    };
    for (String[] one : read) {
      all.add(readText("a heading with " + one[0], one[1], 1, one[2]));
    }
  }

  private static void rows(List<OddFile> all) {
    String[][] refused = {
      {"too few fields", "A\n", "L.csv:2:-: "},
      {"one field too few", "A,1\n", "L.csv:2:-: "},
      {"one field too many", "A,1,x,y\n", "L.csv:2:4列目: "},
      {"a field far to the right", "A,1,x" + ",".repeat(50) + "y\n", "L.csv:2:53列目: "},
      {"an id twice", "A,1,x\nB,2,y\nA,3,z\n", "2行目と4行目"},
      {"no id", ",1,x\n", "L.csv:2:letter_id: "},
      {"no weight", "A,,x\n", "L.csv:2:weight: "},
      {"an id of blanks", "　 ,1,x\n", "L.csv:2:letter_id: "},
      {"a NUL in the id", "A\0,1,x\n", "NUL"},
      {"a NUL in the weight", "A,\0001,x\n", "NUL"},
      {"a NUL in the text", "A,1,\0\n", "NUL"},
      {"NULs after the end", "A,1,x\n" + "\0".repeat(4096), "NUL"},
      {"a heavy letter without a text", "A,51,\n", "L.csv:2:text: "},
      {"a number of a person", "A,1,123456789018\n", "L.csv:2:text: "},
    };
    for (String[] one : refused) {
      all.add(refusedText("a row with " + one[0], HEAD + one[1], one[2]));
    }
    String[][] read = {
      {"empty fields at the end", "A,1,x,,,,\n"},
      {"nothing but commas below", "A,1,x\n,,\n,,,,\n"},
      {"empty lines around", "\n\nA,1,x\n\n\n"},
      {"no line end", "A,1,x"},
      {"blanks around its values", "　A , 1 , x \n"},
      {"an override of the direction", "A\u202e,1,\u202ex\n"},
      {"marks of direction", "A,1,\u200fx\u200e\n"},
      {"a formula in its text", "A,1,=1+1\n"},
      {"a command in its text", "A,1,\"=cmd|' /C calc'!A0\"\n"},
      {"characters outside the first plane", "𠮷😀,1,葛\udb40\udd00\n"},
      {"a private character", "A,1,\ue000\n"},
      {"combining marks", "A,1,か\u3099\n"},
      {"an emoji of a family", "A,1,👨\u200d👩\u200d👧\n"},
    };
    for (String[] one : read) {
      all.add(readText("a row with " + one[0], HEAD + one[1], 1, ""));
    }
  }

  private static void weights(List<OddFile> all) {
    for (String weight :
        List.of(
            "-1",
            "▲1",
            "1.5",
            "99999999999999999999",
            "NaN",
            "Infinity",
            "∞",
            "0x10",
            "1e",
            "?",
            "#REF!",
            "#N/A",
            "=10",
            "TRUE",
            "1 kg",
            "十個",
            "1/2",
            "１．５",
            "+",
            "--1",
            "1\t2x",
            "'")) {
      all.add(
          refusedText("the weight " + weight, HEAD + "A," + weight + ",x\n", "L.csv:2:weight:"));
    }
    for (String weight : List.of("１０", " 10 ", "10g", "１０ｇ", "\"1,000\"", "007", "0", "\u200b10")) {
      all.add(readText("the weight " + weight, HEAD + "A," + weight + ",x\n", 1, ""));
    }
  }

  private static void sizes(List<OddFile> all) {
    String x = "x".repeat(100_001);
    all.add(refusedText("a text too long", HEAD + "A,1," + x + "\n", "L.csv:2:text: ひとつの値が長すぎ"));
    all.add(refusedText("an id too long", HEAD + x + ",1,x\n", "L.csv:2:letter_id: "));
    all.add(
        refusedText(
            "a quoted text too long for any buffer",
            HEAD + "A,1,\"" + x.repeat(3) + "\"\n",
            "L.csv:2:text: "));
    all.add(refusedText("one line without end", HEAD + x.repeat(20), "L.csv:2:letter_id: "));
    all.add(refusedText("one heading without end", x.repeat(20), "L.csv:1:-: "));
    all.add(refusedText("16,385 columns", HEAD.strip() + ",c".repeat(16_385), "列が多すぎ"));
    all.add(refusedText("a million columns", ",".repeat(1 << 20), "列が多すぎ"));
    all.add(
        refusedText(
            "a row of a million fields", HEAD + "A,1,x" + ",".repeat(1 << 20) + "y\n", "列が多すぎ"));
    all.add(refusedText("a heading too far down", "\n".repeat(5_000) + HEAD, "必須の列"));
    all.add(refusedText("faults without end", HEAD + "A\n".repeat(20_000), "L.csv:2:-: "));
    all.add(refusedText("a million and more empty lines", HEAD + "\n".repeat(1_048_600), "行が多すぎ"));
    all.add(readText("many empty lines", HEAD + "\n".repeat(100_000) + "A,1,x\n", 1, ""));
    all.add(readText("the longest text", HEAD + "A,1," + x.substring(1) + "\n", 1, ""));
    all.add(
        readText("a long text of quotes", HEAD + "A,1,\"" + "\"\"".repeat(90_000) + "\"\n", 1, ""));
  }

  private static void others(List<OddFile> all) {
    String good = HEAD + "A,1,x\n";
    for (String ending :
        List.of("xlsx", "xlsm", "xls", "ods", "pdf", "zip", "gz", "json", "html")) {
      String name = "L." + ending;
      all.add(refused("a text called ." + ending, name, () -> good.getBytes(UTF_8), "拡張子"));
    }
    String[][] kinds = {
      {"a PDF", "%PDF-1.7\n", "PDF"},
      {"HTML", "<!DOCTYPE html><table></table>", "HTML"},
      {"HTML in capitals", "\n <HTML><BODY>", "HTML"},
      {"XML", "<?xml version=\"1.0\"?><a/>", "必須の列"},
      {"JSON", "{\"letter_id\": \"A\"}", "必須の列"},
      {"RTF", "{\\rtf1 x}", "必須の列"},
      {"a letter by mail", "From: a@example.jp\nSubject: x\n", "必須の列"},
      {"nothing", "", "空です"},
      {"nothing but blanks", " \n \n", "必須の列"},
      {"nothing but a byte order mark", "\ufeff", "必須の列"},
      {"one character", "x", "必須の列"},
    };
    for (String[] kind : kinds) {
      all.add(refusedText("a file of " + kind[0], kind[1], kind[2]));
    }
  }
}
