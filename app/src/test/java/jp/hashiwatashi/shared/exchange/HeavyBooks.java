package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that would fill a small memory, too large to be made in every run. */
final class HeavyBooks {

  /** How to write one, and a word of its refusal. */
  record Heavy(Writing writing, String says) {}

  /** Writes a file's content. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private HeavyBooks() {}

  static Map<String, Heavy> all() {
    Map<String, Heavy> all = new LinkedHashMap<>();
    all.put(
        "ten million shared strings",
        new Heavy(
            book(Book.STRINGS, "<sst>", 10_000_000, i -> "<si><t>" + i + "</t></si>", "</sst>"),
            "文字列が多すぎ"));
    all.put(
        "1,048,577 rows",
        new Heavy(
            sheet(1_048_576, i -> "<row>" + cell("N" + i) + "<c><v>1</v></c></row>"), "行が多すぎ"));
    all.put(
        "1,048,577 empty rows",
        new Heavy(sheet(1_048_576, i -> "<row r=\"" + (i + 2) + "\"/>"), "行が多すぎ"));
    all.put(
        "16,385 columns in every row",
        new Heavy(
            sheet(2_000, i -> "<row r=\"" + (i + 2) + "\"><c r=\"XFE" + (i + 2) + "\"/></row>"),
            "列が多すぎ"));
    all.put(
        "ten million cells",
        new Heavy(
            sheet(1_100, i -> "<row>" + "<c><v>%d</v></c>".formatted(i).repeat(10_000) + "</row>"),
            "セルが多すぎ"));
    all.put(
        "long texts without end",
        new Heavy(sheet(1 << 20, i -> Integer.toString(i, 36) + "x".repeat(i % 90)), "長すぎ"));
    all.put(
        "elements that mean nothing",
        new Heavy(sheet(26_000_000, i -> "<a b=\"" + i + "\"/>"), "大きすぎ"));
    all.put(
        "an unclosed quote of 50 MB",
        new Heavy(
            out -> {
              out.write("letter_id,weight\nA,\"1".getBytes(UTF_8));
              byte[] line = "あ,1\n".getBytes(UTF_8);
              for (int i = 0; i < 8_000_000; i++) {
                out.write(line);
              }
            },
            "引用符"));
    return all;
  }

  private static String cell(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static Writing sheet(int times, IntFunction<String> row) {
    String heading = "<row r=\"1\">" + cell("letter_id") + cell("weight") + "</row>";
    return book(
        Book.SHEET, "<worksheet><sheetData>" + heading, times, row, "</sheetData></worksheet>");
  }

  private static Writing book(
      String part, String before, int times, IntFunction<String> repeated, String after) {
    return out -> {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> other : Book.good().parts.entrySet()) {
        if (!other.getKey().equals(part)) {
          zip.putNextEntry(new ZipEntry(other.getKey()));
          zip.write(other.getValue());
        }
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(before.getBytes(UTF_8));
      for (int i = 0; i < times; i++) {
        zip.write(repeated.apply(i).getBytes(UTF_8));
      }
      zip.write(after.getBytes(UTF_8));
      zip.finish();
    };
  }
}
