package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lists taken out and read again, for tests. */
public final class TakenOut {

  private TakenOut() {}

  /** Writes a list with all its columns. */
  public static <R> Path write(Path file, ListFormat format, ColumnSet<R> set, List<R> records) {
    var list =
        new ListExport<>("一覧", set.columns(), List.of(new ListExport.Condition("出力した人", "=見本 花子")));
    try (OutputStream out = Files.newOutputStream(file)) {
      ListWriter<R> writer = format.open(out, list);
      for (R one : records) {
        writer.write(one);
      }
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Reads a list as an import does. */
  public static <R> TableReading<R> read(Path file, ColumnSet<R> set) {
    return FileReading.startImport(file, file.getFileName().toString(), set, Runnable::run)
        .finish();
  }

  /** The texts of a workbook's parts by their names. */
  public static Map<String, String> parts(Path workbook) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), plain(new String(part, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** With characters for their numbers. */
  private static String plain(String xml) {
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(xml)
        .replaceAll(code ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }
}
