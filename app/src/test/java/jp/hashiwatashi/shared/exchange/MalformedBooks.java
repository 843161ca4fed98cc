package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.hashiwatashi.shared.exchange.Book.HEADING;
import static jp.hashiwatashi.shared.exchange.Book.ONE_ROW;
import static jp.hashiwatashi.shared.exchange.Book.SHEET;
import static jp.hashiwatashi.shared.exchange.Book.STRINGS;
import static jp.hashiwatashi.shared.exchange.Book.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Files that are no good workbooks, by what is wrong with them; the same seed gives the same files. */
final class MalformedBooks {

  private static final String BOMB =
      "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
  private static final String OUTSIDE =
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

  private MalformedBooks() {}

  /** Those that are always refused, and a word of the message. */
  static Map<String, Refused> refused() {
    Map<String, Refused> books = new LinkedHashMap<>();
    containers(books);
    parts(books);
    sheets(books);
    return books;
  }

  /** A file and what its refusal says. */
  record Refused(Supplier<byte[]> bytes, String says) {}

  private static void containers(Map<String, Refused> books) {
    books.put("a PDF", new Refused(() -> "%PDF-1.7\n1 0 obj".getBytes(UTF_8), "PDF"));
    books.put("an old workbook", new Refused(() -> compound("Workbook"), "xls"));
    books.put("an encrypted workbook", new Refused(() -> compound("EncryptedPackage"), "パスワード"));
    books.put(
        "an empty zip", new Refused(() -> new Book().part("a", "").bytes(), "Excelのブックではありません"));
    books.put(
        "a zip of a zip",
        new Refused(() -> new Book().part("a.xlsx", Book.good().bytes()).bytes(), "zipの中のファイル"));
    books.put(
        "macros", new Refused(() -> Book.good().part("xl/vbaProject.bin", "x").bytes(), "マクロ"));
    books.put(
        "macros in disguise",
        new Refused(
            () ->
                Book.good()
                    .part(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/"
                            + "vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                    .bytes(),
            "マクロ"));
    books.put(
        "a binary workbook",
        new Refused(() -> new Book().part("xl/workbook.bin", "x").bytes(), "xlsb"));
    books.put(
        "a text document",
        new Refused(() -> new Book().part("word/document.xml", "x").bytes(), "Word"));
    books.put(
        "an OpenDocument",
        new Refused(
            () -> new Book().part("mimetype", "x").part("content.xml", "x").bytes(),
            "OpenDocument"));
    books.put("two parts of one name", new Refused(MalformedBooks::twice, "同じ名前"));
    books.put("too many parts", new Refused(MalformedBooks::manyParts, "部品が多すぎ"));
    books.put("a bomb", new Refused(() -> zeros(Book.good(), SHEET, 64 << 20).bytes(), "zip爆弾"));
  }

  private static byte[] compound(String stream) {
    byte[] file = new byte[4096];
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
    System.arraycopy(head, 0, file, 0, head.length);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  private static byte[] twice() {
    byte[] bytes = Book.good().part("xl/worksheets/sheet9.xml", "x").bytes();
    String plain = new String(bytes, StandardCharsets.ISO_8859_1);
    return plain.replace("sheet9.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] manyParts() {
    Book book = Book.good();
    for (int i = 0; i < 10_001; i++) {
      book.part("x/" + i, "");
    }
    return book.bytes();
  }

  /** A part of nothing but blanks between its tags. */
  static Book zeros(Book book, String part, int size) {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) ' ');
    byte[] head = "<worksheet><sheetData>".getBytes(UTF_8);
    System.arraycopy(head, 0, content, 0, head.length);
    return book.part(part, content);
  }

  private static void parts(Map<String, Refused> books) {
    for (String part :
        new String[] {
          SHEET, STRINGS, Book.STYLES, Book.WORKBOOK, "_rels/.rels", "[Content_Types].xml"
        }) {
      books.put("no XML in " + part, new Refused(() -> changed(part, "not XML"), "XML"));
      books.put(
          "entities in " + part, new Refused(() -> changed(part, BOMB + "<x>&c;</x>"), "DTD"));
      books.put(
          "a file named in " + part,
          new Refused(() -> changed(part, OUTSIDE + "<x>&a;</x>"), "DTD"));
      books.put(
          "tags that cross in " + part, new Refused(() -> changed(part, "<a><b></a></b>"), "XML"));
      books.put("depth in " + part, new Refused(() -> changed(part, "<a>".repeat(70)), "深すぎ"));
      books.put(
          "a long tag in " + part,
          new Refused(() -> changed(part, "<a b=\"" + "x".repeat(2 << 20) + "\"/>"), "長すぎ"));
      books.put(
          "a long comment in " + part,
          new Refused(() -> changed(part, "<a><!-- " + "<x>".repeat(1 << 20) + " --></a>"), "長すぎ"));
      books.put("UTF-16 in " + part, new Refused(() -> utf16(part), "UTF-8"));
      books.put("NUL in " + part, new Refused(() -> changed(part, "<a>\0</a>"), "UTF-8"));
    }
    for (String part :
        new String[] {SHEET, Book.WORKBOOK, "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
      books.put("no " + part, new Refused(() -> without(part), "ありません"));
    }
  }

  private static byte[] changed(String part, String content) {
    return full().part(part, content).bytes();
  }

  private static byte[] utf16(String part) {
    return full().part(part, "<x/>".getBytes(StandardCharsets.UTF_16)).bytes();
  }

  private static byte[] without(String part) {
    Book book = full();
    book.parts.remove(part);
    return book.bytes();
  }

  /** A good workbook with every kind of part. */
  static Book full() {
    return Book.of(
            ONE_ROW + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\"><v>1</v></c></row>")
        .strings("<si><t>B</t></si>")
        .formats("0", "yyyy/m/d");
  }

  private static void sheets(Map<String, Refused> books) {
    rows(books, "row 1,048,577", "<row r=\"1048577\">" + text("A1048577", "A") + "</row>", "行が多すぎ");
    rows(books, "column 16,385", "<row r=\"2\">" + text("XFE2", "A") + "</row>", "列が多すぎ");
    rows(books, "a column beyond all", "<row r=\"2\">" + text("AAAAAAAA2", "A") + "</row>", "番号");
    rows(books, "a cell of another row", "<row r=\"2\">" + text("A3", "A") + "</row>", "番号");
    rows(books, "a row twice", ONE_ROW + ONE_ROW, "行の番号");
    rows(books, "rows backwards", "<row r=\"5\"/>" + ONE_ROW, "行の番号");
    rows(books, "row zero", "<row r=\"0\"/>", "行の番号");
    rows(books, "row minus one", "<row r=\"-1\"/>", "行の番号");
    rows(books, "a row without end", "<row r=\"2\"><c r=\"A2\">", "XML");
    rows(
        books,
        "a text too long",
        "<row r=\"2\">" + text("A2", "x".repeat(32_768)) + "</row>",
        "上限");
    rows(
        books,
        "a shared text that is not there",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>",
        "文字列");
    rows(
        books,
        "a shared text of no number",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>",
        "文字列");
    rows(books, "an unknown entity", "<row r=\"2\">" + text("A2", "&x;") + "</row>", "使えない宣言");
    rows(books, "a lone surrogate", "<row r=\"2\">" + text("A2", "&#xD800;") + "</row>", "XML");
    for (String error :
        new String[] {"#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!"}) {
      String row =
          "<row r=\"2\">" + text("A2", "A") + "<c r=\"B2\" t=\"e\"><v>" + error + "</v></c></row>";
      rows(books, "an error cell " + error, row, error);
    }
    books.put("no sheet at all", new Refused(() -> Book.good().sheets("", "").bytes(), "シート"));
    books.put(
        "a heading that says nothing",
        new Refused(() -> Book.empty().sheet(SHEET, ONE_ROW).bytes(), "見出し"));
    books.put(
        "a heading twice",
        new Refused(
            () ->
                Book.empty()
                    .sheet(
                        SHEET,
                        "<row r=\"1\">"
                            + text("A1", "letter_id")
                            + text("B1", "手紙番号")
                            + text("C1", "weight")
                            + "</row>"
                            + ONE_ROW)
                    .bytes(),
            "2つ"));
    books.put(
        "too many sheets",
        new Refused(
            () -> Book.good().sheets("", "<sheet name=\"x\" r:id=\"r0\"/>".repeat(1_001)).bytes(),
            "シートが多すぎ"));
  }

  private static void rows(Map<String, Refused> books, String name, String rows, String says) {
    books.put(name, new Refused(() -> Book.empty().sheet(SHEET, HEADING + rows).bytes(), says));
  }

  /** A good workbook with some bytes changed, cut off, doubled or swapped, in the file or in a part. */
  static byte[] mutation(RandomGenerator random) {
    Book book = full();
    if (random.nextBoolean()) {
      String[] names = book.parts.keySet().toArray(String[]::new);
      String part = names[random.nextInt(names.length)];
      return book.part(part, mutated(Objects.requireNonNull(book.parts.get(part)), random)).bytes();
    }
    return mutated(book.bytes(), random);
  }

  private static byte[] mutated(byte[] content, RandomGenerator random) {
    byte[] changed = content.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(changed, random.nextInt(changed.length));
      }
      case 1 -> {
        for (int i = random.nextInt(1, 9); i > 0; i--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        int at = random.nextInt(changed.length);
        int from = random.nextInt(changed.length);
        int length = Math.min(random.nextInt(200), changed.length - Math.max(at, from));
        System.arraycopy(content, from, changed, at, length);
      }
      default -> {
        String plain = new String(content, StandardCharsets.ISO_8859_1);
        String[] words = {"<", ">", "\"", "/", "r=", "0", "1", "<c>", "</row>", "&lt;"};
        String from = words[random.nextInt(words.length)];
        String to = words[random.nextInt(words.length)];
        changed = plain.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
      }
    }
    return changed;
  }
}
