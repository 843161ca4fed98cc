package jp.hashiwatashi.shared.exchange.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's formats show a number as a day. */
final class CellFormats {

  private final BitSet days = new BitSet();

  private CellFormats() {}

  static CellFormats read(Archive archive, String part) throws IOException, WorkbookFault {
    CellFormats formats = new CellFormats();
    try (Xml xml = archive.xml(part)) {
      if (xml != null) {
        formats.fill(xml);
      }
    }
    return formats;
  }

  private void fill(Xml xml) throws WorkbookFault {
    Map<Integer, String> codes = new HashMap<>();
    boolean inCells = false;
    int count = 0;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" -> codes.put(xml.number("numFmtId"), xml.attribute("formatCode", ""));
        case "cellXfs" -> inCells = true;
        case "cellStyles", "dxfs" -> inCells = false;
        case "xf" -> {
          if (inCells) {
            int format = xml.number("numFmtId");
            days.set(count++, isDay(format, codes.get(format)));
          }
        }
        default -> {}
      }
      if (codes.size() > Limits.FORMATS || count > Limits.FORMATS) {
        throw WorkbookFault.ofFile("ブックの書式が多すぎます", "値だけを新しいブックに貼り付けてください");
      }
    }
  }

  /** Whether the format of this number shows a day. */
  boolean isDay(int format) {
    return format >= 0 && days.get(format);
  }

  private static boolean isDay(int number, @Nullable String code) {
    if (code != null) {
      return isDay(code);
    }
    return number >= 14 && number <= 17
        || number == 22
        || number >= 27 && number <= 31
        || number == 36
        || number >= 50 && number <= 58; // the years, months and days that Japanese Excel builds in
  }

  /** Whether a code has a year, a day or an era in it, outside quotes and brackets. */
  static boolean isDay(String code) {
    String bare =
        code.toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"?|\\[[^\\]]*]?|\\\\.|_.|\\*.", "")
            .replaceAll("general|g/標準|[0#?.]e[+-]?", "");
    return bare.matches("(?s).*[ydge].*") || bare.contains("m") && !bare.matches("(?s).*[hs].*");
  }
}
