package jp.hashiwatashi.shared.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Whether a file can be read at all: it is there, and it is not something else by its look. */
public final class FileCheck {

  private static final String WORKBOOK = "504b0304";
  private static final String COMPOUND = "d0cf11e0";

  private static final Map<String, String> BEGINNINGS =
      Map.of(
          WORKBOOK,
          "Excelのブック（xlsx）またはzip",
          "504b0506",
          "空のzip",
          COMPOUND,
          "古い形式のExcelブック（xls）など",
          "25504446",
          "PDF",
          "1f8b",
          "gzip",
          "89504e47",
          "画像（PNG）",
          "ffd8ff",
          "画像（JPEG）",
          "fffe",
          "UTF-16のテキスト",
          "feff",
          "UTF-16のテキスト");

  private static final Map<String, String> ENDINGS =
      Map.of(
          "xlsx", "Excelのブック",
          "xlsm", "Excelのブック",
          "xls", "Excelのブック",
          "ods", "表計算のブック",
          "pdf", "PDF",
          "zip", "zip",
          "gz", "gzip",
          "json", "JSON",
          "html", "HTML");

  private static final String MEND = "表計算ソフトで「Excelブック（.xlsx）」か「CSV UTF-8（コンマ区切り）」として保存し直してください";

  /** What a compound file names the stream that holds an encrypted workbook. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final int SEARCHED = 4 << 20;

  private FileCheck() {}

  /** Why a file cannot be read at all, when reading it has failed. */
  public static TableFault unreadable(Path file, String shown, IOException failure) {
    TableFault known = absence(file, shown);
    if (failure instanceof EOFException || failure instanceof ZipException) {
      return TableFault.ofFile(
          shown, "ブックの入れ物（zip）が壊れているか、途中で切れています", "Excelで開けるか確かめ、「Excelブック（.xlsx）」として保存し直してください");
    }
    return known == null
        ? TableFault.ofFile(
            shown, "ファイルを最後まで読めませんでした（" + failure.getMessage() + "）", "ファイルを確かめて、もう一度試してください")
        : known;
  }

  private static @Nullable TableFault absence(Path file, String shown) {
    if (!Files.exists(file)) {
      return TableFault.ofFile(shown, "ファイルがありません", "パスを確かめてください");
    }
    if (Files.isDirectory(file)) {
      return TableFault.ofFile(shown, "ファイルではなくフォルダーです", "ファイルの名前まで指定してください");
    }
    return Files.isReadable(file)
        ? null
        : TableFault.ofFile(shown, "ファイルを読む権限がありません", "ファイルの権限を確かめてください");
  }

  /**
   * What is wrong with the file as a whole, or null.
   *
   * @param most bytes that it may have
   */
  static @Nullable TableFault refusal(Path file, String shown, long most) {
    TableFault absence = absence(file, shown);
    if (absence != null) {
      return absence;
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > most) {
        return TableFault.ofFile(
            shown,
            "ファイルが大きすぎます（%dMB、上限は%dMB）".formatted(Files.size(file) >> 20, most >> 20),
            "行を分けて、いくつかのファイルにしてください");
      }
      start = in.readNBytes(512);
    } catch (IOException e) {
      return unreadable(file, shown, e);
    }
    String look = look(start);
    if (look != null) {
      return isEncrypted(file, start)
          ? TableFault.ofFile(shown, "パスワードのかかったExcelのブックで、読めません", "Excelで開いてパスワードを外し、保存し直してください")
          : TableFault.ofFile(shown, "中身は" + look + "で、ExcelのブックでもCSVでもありません", MEND);
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = ENDINGS.get(name.substring(name.lastIndexOf('.') + 1));
    if (name.indexOf('.') >= 0 && ending != null) {
      return TableFault.ofFile(
          shown,
          "拡張子は" + ending + "ですが、中身は" + ending + "ではありません",
          MEND + "（CSVなら拡張子を .csv にしてください）");
    }
    return start.length == 0
        ? TableFault.ofFile(shown, "ファイルが空です", "1行目に見出しのあるCSVファイルを指定してください")
        : null;
  }

  /** Whether the file begins as workbooks do, whatever its name ends in. */
  static boolean isWorkbook(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(4)).equals(WORKBOOK);
    } catch (IOException e) {
      return false; // told when it is read
    }
  }

  private static boolean isEncrypted(Path file, byte[] start) {
    if (!HexFormat.of().formatHex(start, 0, Math.min(4, start.length)).equals(COMPOUND)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String bytes = new String(in.readNBytes(SEARCHED), StandardCharsets.ISO_8859_1);
      return bytes.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return false;
    }
  }

  /** What the first bytes show the file to be, or null when they may be text. */
  private static @Nullable String look(byte[] start) {
    String hex = HexFormat.of().formatHex(start, 0, Math.min(4, start.length));
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (hex.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    if (start.length >= 2 && (start[0] == 0) != (start[1] == 0)) {
      return "UTF-16のテキスト";
    }
    String text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<!doctype html") || text.startsWith("<html") ? "HTML" : null;
  }

  /** Where the text begins: after the UTF-8 byte order mark, if there is one. */
  static long textStart(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(3);
      boolean marked =
          start.length == 3
              && start[0] == (byte) 0xEF
              && start[1] == (byte) 0xBB
              && start[2] == (byte) 0xBF;
      return marked ? 3 : 0;
    }
  }
}
