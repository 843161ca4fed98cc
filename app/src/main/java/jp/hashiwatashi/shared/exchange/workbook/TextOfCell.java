package jp.hashiwatashi.shared.exchange.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * The text inside an element: all its runs ({@code t}), without the readings that Japanese Excel
 * keeps beside them ({@code rPh}), and with escapes like {@code _x000D_} undone.
 */
final class TextOfCell {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();

  /** Reads to the end of the present element, {@code si} or {@code is}. */
  String runs(Xml xml) throws WorkbookFault {
    text.setLength(0);
    int outside = xml.depth() - 1;
    int reading = 0;
    boolean inText = false;
    while (xml.depth() > outside) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.isAt("rPh")) {
            reading++;
          }
          inText = xml.isAt("t") && reading == 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          if (xml.isAt("rPh")) {
            reading--;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inText) {
            append(xml);
          }
        }
        default -> {}
      }
    }
    return unescaped();
  }

  /** Reads to the end of the present element, {@code v}, which holds nothing but text. */
  String plain(Xml xml) throws WorkbookFault {
    text.setLength(0);
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        append(xml);
      }
    }
    return text.toString();
  }

  private void append(Xml xml) throws WorkbookFault {
    xml.appendTo(text);
    if (text.length() > Limits.CELL * 8) { // each character may be escaped
      throw tooLong();
    }
  }

  private String unescaped() throws WorkbookFault {
    String plain = text.toString();
    if (plain.indexOf("_x") >= 0) {
      plain = unescaped(plain);
    }
    if (plain.length() > Limits.CELL) {
      throw tooLong();
    }
    return plain;
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(code ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  private static WorkbookFault tooLong() {
    return WorkbookFault.ofFile(
        "ひとつのセルの文字が、Excelの上限の" + Limits.CELL + "文字を超えています", "セルの文字を短くしてください");
  }
}
