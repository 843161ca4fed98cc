package jp.hashiwatashi.shared.exchange.workbook;

import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the value of a cell, which the XML stands at. */
final class CellReader {

  private static final int LONGEST_NUMBER = 40;

  private final SharedStrings strings;
  private final CellFormats formats;
  private final TextOfCell text = new TextOfCell();

  CellReader(SharedStrings strings, CellFormats formats) {
    this.strings = strings;
    this.formats = formats;
  }

  /** Reads to the end of the cell; null when it is empty. */
  @Nullable SheetCell read(Xml xml) throws WorkbookFault {
    String type = xml.attribute("t", "n");
    int format = xml.number("s");
    int outside = xml.depth() - 1;
    String value = null;
    boolean formula = false;
    while (xml.depth() > outside) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "v" -> value = text.plain(xml);
        case "is" -> value = text.runs(xml);
        case "f" -> formula = true;
        default -> {}
      }
    }
    if (value == null) {
      return formula ? new SheetCell.Uncalculated() : null;
    }
    return cell(type, value, format);
  }

  private @Nullable SheetCell cell(String type, String value, int format) throws WorkbookFault {
    return switch (type) {
      case "s" -> shared(value);
      case "inlineStr" -> new SheetCell.Text(value);
      case "str" -> new SheetCell.Text(TextOfCell.unescaped(value));
      case "d" -> new SheetCell.Text(value.length() > 10 ? value.substring(0, 10) : value);
      case "b" -> new SheetCell.Truth(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new SheetCell.Wrong(value);
      default -> number(value.strip(), formats.isDay(format));
    };
  }

  private SheetCell shared(String value) throws WorkbookFault {
    String shared = strings.get(Xml.whole(value.strip()));
    if (shared == null) {
      throw WorkbookFault.ofFile(
          "セルが指す文字列がブックの中にありません", "Excelで開けるか確かめ、「Excelブック（.xlsx）」として保存し直してください");
    }
    return new SheetCell.Text(shared);
  }

  private static @Nullable SheetCell number(String value, boolean dated) {
    if (value.isEmpty()) {
      return null;
    }
    if (value.length() <= LONGEST_NUMBER && isPlain(value)) {
      try {
        double number = Double.parseDouble(value);
        if (Double.isFinite(number)) {
          return new SheetCell.Number(number, dated);
        }
      } catch (NumberFormatException e) {
        // told below
      }
    }
    return new SheetCell.Wrong(value);
  }

  /** Digits, sign, point and exponent only: the language takes more for a number than Excel writes. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
