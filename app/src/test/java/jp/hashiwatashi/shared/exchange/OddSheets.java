package jp.hashiwatashi.shared.exchange;

import static jp.hashiwatashi.shared.exchange.Book.HEADING;
import static jp.hashiwatashi.shared.exchange.Book.ONE_ROW;
import static jp.hashiwatashi.shared.exchange.Book.SHEET;
import static jp.hashiwatashi.shared.exchange.Book.text;

import java.util.ArrayList;
import java.util.List;

/** Workbooks that spreadsheets make every day and that are no plain tables all the same. */
final class OddSheets {

  private static final String SECOND = "xl/worksheets/sheet2.xml";

  private final List<OddFile> all = new ArrayList<>();

  private OddSheets() {}

  static List<OddFile> all() {
    OddSheets odd = new OddSheets();
    odd.cells();
    odd.layout();
    odd.days();
    odd.sheets();
    odd.names();
    return odd.all;
  }

  private void refused(String name, Book book, String says) {
    all.add(OddFile.refused(name, "L.xlsx", book::bytes, says));
  }

  private void read(String name, Book book, int letters, String says) {
    all.add(OddFile.read(name, "L.xlsx", book::bytes, letters, says));
  }

  private static Book row(String id, String weight, String words) {
    return Book.of("<row r=\"2\">" + id + weight + words + "</row>");
  }

  private static String cell(String place, String attributes, String content) {
    return "<c r=\"" + place + "\" " + attributes + ">" + content + "</c>";
  }

  private void cells() {
    String id = text("A2", "A");
    String one = cell("B2", "", "<v>1</v>");
    String[] places = {"letter_id（A列）", "重さ（B列）", "本文（C列）"};
    for (String error :
        List.of("#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!")) {
      for (int c = 0; c < 3; c++) {
        String[] cells = {id, one, text("C2", "x")};
        cells[c] = cell((char) ('A' + c) + "2", "t=\"e\"", "<v>" + error + "</v>");
        refused(
            error + " in column " + c,
            row(cells[0], cells[1], cells[2]),
            "L.xlsx［手紙］:2:" + places[c] + ": エラー値「" + error);
      }
    }
    for (int c = 0; c < 3; c++) {
      String[] cells = {id, one, text("C2", "x")};
      cells[c] = cell((char) ('A' + c) + "2", "", "<f>A1</f>");
      refused(
          "a formula without a result in column " + c,
          row(cells[0], cells[1], cells[2]),
          "L.xlsx［手紙］:2:" + places[c] + ": 数式の結果");
    }
    read(
        "a formula with a text", row(id, one, cell("C2", "t=\"str\"", "<f>B2</f><v>x</v>")), 1, "");
    read("a formula with a number", row(id, cell("B2", "", "<f>1+1</f><v>2</v>"), ""), 1, "");
    read(
        "a shared formula",
        row(id, cell("B2", "", "<f t=\"shared\" si=\"0\"/><v>2</v>"), ""),
        1,
        "");
    read(
        "a formula in an unknown column",
        row(id, one, text("C2", "x") + cell("D2", "", "<f>1</f>")),
        1,
        "");
    for (String weight :
        List.of("NaN", "INF", "1E999", "0x10", "1.5", "-1", "１", "1,0", "99999999999")) {
      refused(
          "the number " + weight,
          row(id, cell("B2", "", "<v>" + weight + "</v>"), ""),
          "L.xlsx［手紙］:2:重さ（B列）: ");
    }
    for (String weight : List.of("1E1", "10.0", "+5", "0", "1e0", " 7 ")) {
      read("the number " + weight, row(id, cell("B2", "", "<v>" + weight + "</v>"), ""), 1, "");
    }
    refused("a truth for a weight", row(id, cell("B2", "t=\"b\"", "<v>1</v>"), ""), "重さ（B列）: ");
    refused("a weight of nothing", row(id, cell("B2", "", "<v></v>"), ""), "重さ（B列）: ");
    refused(
        "a cell of an unknown kind", row(id, cell("B2", "t=\"zz\"", "<v>x</v>"), ""), "重さ（B列）: ");
    refused("a NUL in a text", row(id, one, text("C2", "a_x0000_b")), "NUL");
    refused("half of a character", row(id, one, text("C2", "a_xD800_b")), "サロゲート");
    refused("a text number of a person", row(id, one, text("C2", "123456789018")), "本文（C列）: ");
    read("an empty inline text", row(id, one, cell("C2", "t=\"inlineStr\"", "")), 1, "");
    read("escaped letters", row(text("A2", "_x0041_"), one, ""), 1, "");
    read(
        "an override of the direction",
        row(text("A2", "A\u202e"), one, text("C2", "\u202ex")),
        1,
        "");
    read("a formula as text", row(id, one, text("C2", "=1+1")), 1, "");
    read("a weight as text", row(id, text("B2", " １０ｇ "), ""), 1, "");
  }

  private void layout() {
    String merge = "<mergeCells count=\"1\"><mergeCell ref=\"%s\"/></mergeCells>";
    for (String range : List.of("A1:B1", "A2:C2", "C2:C9", "A1:XFD1048576", "Z9:AA12")) {
      read(
          "merged cells " + range,
          Book.empty().sheet(SHEET, "", HEADING + ONE_ROW, merge.formatted(range)),
          1,
          "結合されたセル");
    }
    refused(
        "an id merged over two rows",
        Book.empty()
            .sheet(
                SHEET,
                "",
                HEADING + ONE_ROW + "<row r=\"3\">" + cell("B3", "", "<v>1</v>") + "</row>",
                merge.formatted("A2:A3")),
        "L.xlsx［手紙］:3:letter_id（A列）: ");
    read("a hidden row", Book.of(ONE_ROW.replace("<row", "<row hidden=\"1\"")), 1, "隠れた行");
    read(
        "a row filtered away", Book.of(ONE_ROW.replace("<row", "<row hidden=\"true\"")), 1, "隠れた行");
    for (int c = 1; c <= 3; c++) {
      String hidden = "<cols><col min=\"%d\" max=\"%d\" hidden=\"1\"/></cols>".formatted(c, c);
      read(
          "hidden column " + c,
          Book.empty().sheet(SHEET, hidden, HEADING + ONE_ROW, ""),
          1,
          "隠れた列");
    }
    read(
        "columns hidden without end",
        Book.empty()
            .sheet(
                SHEET,
                "<cols><col min=\"1\" max=\"99999\" hidden=\"1\"/></cols>",
                HEADING + ONE_ROW,
                ""),
        1,
        "隠れた列");
    read(
        "a column that is folded away",
        Book.empty()
            .sheet(
                SHEET,
                "<cols><col min=\"x\" max=\"-1\" hidden=\"1\"/></cols>",
                HEADING + ONE_ROW,
                ""),
        1,
        "");
    read(
        "cells beside the table",
        Book.of(ONE_ROW.replace("</row>", text("H2", "メモ") + "</row>")),
        1,
        "見出しのない列");
    read(
        "rows without numbers",
        Book.empty().sheet(SHEET, (HEADING + ONE_ROW).replaceAll(" r=\"[A-Z]*[0-9]+\"", "")),
        1,
        "");
    for (int above : new int[] {1, 5, 19}) {
      read("a title of rows " + above, below(above), 1, "");
    }
    refused("a title of 30 rows", below(30), "見出し");
    read(
        "a table far down",
        Book.empty()
            .sheet(
                SHEET,
                "<row r=\"1048575\">"
                    + text("A1048575", "letter_id")
                    + text("B1048575", "weight")
                    + "</row><row r=\"1048576\">"
                    + text("A1048576", "A")
                    + text("B1048576", "1")
                    + "</row>"),
        1,
        "");
    read(
        "a table far to the right",
        Book.empty()
            .sheet(
                SHEET,
                "<row r=\"1\">"
                    + text("XFC1", "letter_id")
                    + text("XFD1", "weight")
                    + "</row><row r=\"2\">"
                    + text("XFC2", "A")
                    + text("XFD2", "1")
                    + "</row>"),
        1,
        "");
    read(
        "a filter and frozen panes",
        Book.empty()
            .sheet(
                SHEET,
                "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" state=\"frozen\"/></sheetView></sheetViews>",
                HEADING + ONE_ROW,
                "<autoFilter ref=\"A1:C2\"/>"),
        1,
        "");
    read("a heading alone", Book.of(""), 0, "");
  }

  private static Book below(int titles) {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= titles; i++) {
      rows.append("<row r=\"" + i + "\">" + text("A" + i, "題") + "</row>");
    }
    String heading = HEADING.replace("1\"", (titles + 1) + "\"");
    String row = ONE_ROW.replace("2\"", (titles + 2) + "\"");
    return Book.empty().sheet(SHEET, rows + heading + row);
  }

  private void days() {
    for (String from : List.of("", " date1904=\"1\"", " date1904=\"0\"")) {
      for (String format : List.of("14", "22", "57", "yyyy/m/d", "ggge年m月d日", "[$-411]e.m.d")) {
        Book book =
            row(text("A2", "A"), cell("B2", "", "<v>1</v>"), cell("C2", "s=\"1\"", "<v>45000</v>"))
                .formats("0", format)
                .sheets(from, "<sheet name=\"手紙\" r:id=\"r0\"/>");
        read(
            "a day" + from + " as " + format.replaceAll("[^ -~]", "."),
            book,
            1,
            from.contains("\"1\"") ? "2027-03-16" : "2023-03-15");
      }
    }
    refused(
        "a day for a weight",
        row(text("A2", "A"), cell("B2", "s=\"1\"", "<v>45000</v>"), "").formats("0", "14"),
        "重さ（B列）: ");
  }

  private void sheets() {
    String first = "<sheet name=\"一\" r:id=\"r0\"/>";
    String second = "<sheet name=\"二\" r:id=\"r1\"/>";
    for (String state : List.of("hidden", "veryHidden")) {
      String hidden = first.replace("/>", " state=\"" + state + "\"/>");
      refused("a table that is " + state, Book.good().sheets("", hidden), "表示されているシート");
      read(
          "a table behind one that is " + state,
          Book.good().sheet(SECOND, HEADING + ONE_ROW).sheets("", hidden + second),
          1,
          "（非表示）");
    }
    read(
        "a table on the second sheet",
        Book.good().sheet(SECOND, HEADING + ONE_ROW).sheet(SHEET, "").sheets("", first + second),
        1,
        "読まないシート：「一」");
    read(
        "a table on both sheets",
        Book.good().sheet(SECOND, HEADING + ONE_ROW).sheets("", first + second),
        1,
        "読まないシート：「二」");
    refused(
        "two empty sheets",
        Book.good().sheet(SHEET, "").sheet(SECOND, "").sheets("", first + second),
        "見出し");
    refused("a sheet without its part", Book.good().sheets("", first.replace("r0", "r1")), "シート");
    refused(
        "a sheet that is the workbook", Book.good().sheets("", first.replace("r0", "r9")), "シート");
  }

  private void names() {
    for (String name :
        List.of(
            "\u202egnp.xlsx", "a:b", "一\n二", "'", "&lt;b&gt;", "\u200b", "x".repeat(200), "𠮷")) {
      refused(
          "a sheet called " + Shown.of(name),
          Book.of("<row r=\"2\">" + text("A2", "A") + "</row>")
              .sheets("", "<sheet name=\"" + name + "\" r:id=\"r0\"/>"),
          ":2:重さ（B列）: ");
    }
  }
}
