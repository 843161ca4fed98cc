package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, for tests: a good one of letters, until it is changed. */
final class Book {

  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String STYLES = "xl/styles.xml";
  static final String HEADING =
      "<row r=\"1\">" + text("A1", "letter_id") + text("B1", "重さ") + text("C1", "本文") + "</row>";
  static final String ONE_ROW =
      "<row r=\"2\">" + text("A2", "A") + "<c r=\"B2\"><v>10</v></c>" + text("C2", "x") + "</row>";

  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  final Map<String, byte[]> parts = new LinkedHashMap<>();

  static Book empty() {
    Book book = new Book();
    book.part(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    book.part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    book.part(
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet", "worksheets/sheet1.xml",
            "worksheet", "worksheets/sheet2.xml",
            "sharedStrings", "sharedStrings.xml",
            "styles", "styles.xml"));
    book.sheets("", "<sheet name=\"手紙\" sheetId=\"1\" r:id=\"r0\"/>");
    return book;
  }

  /** A heading and these rows. */
  static Book of(String rows) {
    return empty().sheet(SHEET, HEADING + rows);
  }

  static Book good() {
    return of(ONE_ROW);
  }

  static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder xml =
        new StringBuilder(HEAD)
            .append("<Relationships ")
            .append("xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append(
          "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return xml.append("</Relationships>").toString();
  }

  Book part(String name, String content) {
    return part(name, content.getBytes(UTF_8));
  }

  Book part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** A part that the workbook has. */
  static byte[] bytes(Book book, String part) {
    return Objects.requireNonNull(book.parts.get(part), part);
  }

  /** The workbook's own part. */
  Book sheets(String properties, String sheets) {
    return part(
        WORKBOOK,
        HEAD
            + "<workbook %s xmlns:r=\"%s\"><workbookPr%s/><sheets>%s</sheets></workbook>"
                .formatted(MAIN, RELATIONS, properties, sheets));
  }

  /** A sheet with these rows. */
  Book sheet(String part, String rows) {
    return sheet(part, "", rows, "");
  }

  Book sheet(String part, String before, String rows, String after) {
    return part(
        part,
        HEAD
            + "<worksheet %s>%s<sheetData>%s</sheetData>%s</worksheet>"
                .formatted(MAIN, before, rows, after));
  }

  Book strings(String... items) {
    return part(STRINGS, HEAD + "<sst " + MAIN + ">" + String.join("", items) + "</sst>");
  }

  /** Number formats that cells name by their place. */
  Book formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      boolean builtIn = codes[i].matches("[0-9]+");
      String id = builtIn ? codes[i] : Integer.toString(200 + i);
      if (!builtIn) {
        formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>");
      }
      cells.append("<xf numFmtId=\"" + id + "\"/>");
    }
    return part(
        STYLES,
        "%s<styleSheet %s><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(HEAD, MAIN, formats, cells));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  TableReading<Letter> read(Path folder) {
    return read(folder, "L.xlsx", bytes());
  }

  static TableReading<Letter> read(Path folder, String name, byte[] content) {
    try {
      Path file = Files.write(folder.resolve(name), content);
      return FileReading.start(file, name, new Letter.Columns(), Runnable::run).finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
