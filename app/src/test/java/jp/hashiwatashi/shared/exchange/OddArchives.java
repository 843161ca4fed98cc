package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.hashiwatashi.shared.exchange.Book.SHEET;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Workbooks whose archive or XML is broken, lies, or is written in a way that is rare. */
final class OddArchives {

  private final List<OddFile> all = new ArrayList<>();

  private OddArchives() {}

  static List<OddFile> all() {
    OddArchives odd = new OddArchives();
    odd.containers();
    odd.lies();
    odd.paths();
    odd.xml();
    return odd.all;
  }

  private void refused(String name, Supplier<byte[]> bytes, String says) {
    all.add(OddFile.refused(name, "L.xlsx", bytes, says));
  }

  private void read(String name, Supplier<byte[]> bytes) {
    all.add(OddFile.read(name, "L.xlsx", bytes, 1, ""));
  }

  private void containers() {
    for (int tenth = 1; tenth < 10; tenth++) {
      int share = tenth;
      refused(
          "a workbook cut off after " + tenth + " tenths",
          () -> {
            byte[] whole = Book.good().bytes();
            return Arrays.copyOf(whole, whole.length * share / 10);
          },
          "途中で切れて");
    }
    read("bytes after the end", () -> joined(Book.good().bytes(), new byte[30]));
    refused(
        "bytes before the beginning",
        () -> joined("MZ".getBytes(UTF_8), Book.good().bytes()),
        "中身はExcelのブックではありません");
    refused("nothing but the first four bytes", () -> "PK\3\4".getBytes(ISO_8859_1), "壊れて");
    refused(
        "an end without a directory",
        () -> joined("PK\3\4".getBytes(ISO_8859_1), end()),
        "中身はzipですが、Excelのブックではありません");
    read(
        "a workbook within a part",
        () -> Book.good().part("xl/embeddings/a.xlsx", Book.good().bytes()).bytes());
    read("a picture", () -> Book.good().part("xl/media/a.png", "x").bytes());
    for (String called : List.of("L.csv", "L.xls", "L.pdf", "L")) {
      all.add(
          OddFile.read("a workbook called " + called, called, () -> Book.good().bytes(), 1, ""));
    }
  }

  private static byte[] end() {
    byte[] end = new byte[22];
    System.arraycopy("PK\5\6".getBytes(ISO_8859_1), 0, end, 0, 4);
    return end;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  /** The directory says something else than the parts: place of a field in an entry, and its value. */
  private void lies() {
    int[][] fields = {
      {8, 1}, // encrypted
      {10, 99}, // packed in a way that only encryption uses
      {10, 14}, // packed by LZMA
      {16, 7}, // check sum
      {20, 1}, // packed bytes: too few
      {24, 1}, // bytes: too few
      {42, 3}, // where it lies
    };
    for (int[] field : fields) {
      refused(
          "a directory that lies at %d with %d".formatted(field[0], field[1]),
          () -> lying(field[0], field[1]),
          "途中で切れて");
    }
  }

  private static byte[] lying(int place, int value) {
    byte[] bytes = Book.good().bytes();
    String plain = new String(bytes, ISO_8859_1);
    for (int at = plain.indexOf("PK\1\2"); at >= 0; at = plain.indexOf("PK\1\2", at + 4)) {
      bytes[at + place] = (byte) value;
    }
    return bytes;
  }

  private void paths() {
    for (String name :
        List.of(
            "../../evil",
            "/etc/evil",
            "C:\\evil",
            "xl/../../evil",
            "a\u202eb",
            "x".repeat(5_000))) {
      read("a part called " + Shown.of(name), () -> Book.good().part(name, "x").bytes());
    }
    for (String target :
        List.of(
            "../../../../etc/hostname",
            "file:///etc/hostname",
            "http://example.jp/a.xml",
            "",
            ".",
            "..",
            "worksheets/",
            "workbook.xml",
            "worksheets/none.xml")) {
      String says = target.equals("workbook.xml") ? "見出しのある行がありません" : "表示されているシートがありません";
      refused("a sheet that lies at " + target, () -> targeted(target), says);
    }
    for (String target :
        List.of(
            "/xl/worksheets/sheet1.xml",
            "./worksheets/sheet1.xml",
            "../xl/worksheets/sheet1.xml",
            "worksheets\\sheet1.xml",
            "WORKSHEETS/SHEET1.XML")) {
      read("a sheet that lies at " + target, () -> targeted(target));
    }
  }

  private static byte[] targeted(String target) {
    Book book = Book.good();
    String part = "xl/_rels/workbook.xml.rels";
    String relations = new String(Book.bytes(book, part), UTF_8);
    return book.part(part, relations.replace("\"worksheets/sheet1.xml\"", "\"" + target + "\""))
        .bytes();
  }

  private void xml() {
    String sheet = new String(Book.bytes(Book.good(), SHEET), UTF_8);
    String head = sheet.substring(0, sheet.indexOf("?>") + 2);
    String body = sheet.substring(head.length());
    String[][] refused = {
      {"a blank before the declaration", " " + sheet},
      {"two roots", sheet + body},
      {"text after the root", sheet + "x"},
      {"no end", sheet.substring(0, sheet.length() - 1)},
      {"an open comment", head + "<!-- " + body},
      {"an attribute twice", sheet.replace("<row r=\"2\"", "<row r=\"2\" r=\"2\"")},
      {"an attribute without quotes", sheet.replace("r=\"2\"", "r=2")},
      {
        "a prefix that nobody declared", sheet.replace("<row", "<q:row").replace("</row", "</q:row")
      },
      {"character 1", sheet.replace(">x<", ">&#1;<")},
      {"character FFFE", sheet.replace(">x<", ">&#xFFFE;<")},
      {"character FFFF as it is", sheet.replace(">x<", ">\uffff<")},
      {"an entity of HTML", sheet.replace(">x<", ">&nbsp;<")},
      {"an ampersand alone", sheet.replace(">x<", ">a & b<")},
      {"a tag alone", sheet.replace(">x<", "><<")},
      {"300 attributes", sheet.replace("<row ", "<row " + attributes(300))},
      {"an unknown version", sheet.replace("version=\"1.0\"", "version=\"7\"")},
    };
    for (String[] one : refused) {
      refused("XML with " + one[0], () -> Book.good().part(SHEET, one[1]).bytes(), "XML");
    }
    String wide = sheet.replace("<row ", "<row a=\"" + "x".repeat(1 << 20) + "\" ");
    refused("an attribute of a megabyte", () -> Book.good().part(SHEET, wide).bytes(), "長すぎ");
    String[][] read = {
      {"no declaration", body},
      {"a byte order mark", "\ufeff" + sheet},
      {"another encoding declared", sheet.replace("UTF-8", "Shift_JIS")},
      {"a style sheet named", head + "<?xml-stylesheet href=\"http://example.jp/a.xsl\"?>" + body},
      {"a comment", head + "<!-- <row r=\"9\"/> -->" + body},
      {"CDATA", sheet.replace(">x<", "><![CDATA[<row>]]><")},
      {
        "prefixes",
        sheet
            .replace("<worksheet xmlns", "<x:worksheet xmlns:x")
            .replace("</worksheet", "</x:worksheet")
            .replaceAll("<(/?)(sheetData|row|c|v|is|t)([ />])", "<$1x:$2$3")
      },
      {"no namespace", sheet.replaceFirst(" xmlns=\"[^\"]*\"", "")},
      {
        "the strict namespace",
        sheet.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main")
      },
      {"characters by number", sheet.replace(">x<", ">&#x9AD9;&#128512;<")},
      {
        "elements of other programs",
        sheet.replace("<sheetData>", "<ext uri=\"x\"><a><b/></a></ext><sheetData>")
      },
      {"blanks between elements", sheet.replace("><", ">\n <")},
      {
        "a relation to elsewhere included",
        sheet.replace(
            "<sheetData>",
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\"/><sheetData>")
      },
    };
    for (String[] one : read) {
      read("XML with " + one[0], () -> Book.good().part(SHEET, one[1]).bytes());
    }
    byte[][] wrong = {
      {(byte) 0xff},
      {(byte) 0xc0, (byte) 0x80},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0xe3, (byte) 0x81}
    };
    for (byte[] bytes : wrong) {
      String plain =
          new String(sheet.getBytes(UTF_8), ISO_8859_1)
              .replace(">x<", ">" + new String(bytes, ISO_8859_1) + "<");
      refused(
          "XML with the bytes " + Arrays.toString(bytes),
          () -> Book.good().part(SHEET, plain.getBytes(ISO_8859_1)).bytes(),
          "XML");
    }
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append("a" + i + "=\"\" ");
    }
    return attributes.toString();
  }
}
