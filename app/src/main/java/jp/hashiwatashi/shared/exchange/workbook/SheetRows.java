package jp.hashiwatashi.shared.exchange.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after another; rows that the file does not hold are passed over. */
public final class SheetRows implements Closeable {

  private static final int MERGES_NAMED = 5;
  private static final String MEND = "Excelで開けるか確かめ、「Excelブック（.xlsx）」として保存し直してください";

  private final String sheet;
  private final Xml xml;
  private final CellReader reader;
  private final BitSet hiddenColumns = new BitSet();
  private final List<String> merged = new ArrayList<>();
  private int mergedCount;
  private int number;
  private int column;
  private int width;
  private boolean hidden;
  private @Nullable SheetCell[] cells = new SheetCell[64];

  SheetRows(String sheet, Xml xml, SharedStrings strings, CellFormats formats) {
    this.sheet = sheet;
    this.xml = xml;
    this.reader = new CellReader(strings, formats);
  }

  /**
   * Goes on to the next row; false after the last one.
   *
   * @throws WorkbookFault with the place where the reading ended
   */
  public boolean next() throws WorkbookFault {
    column = -1;
    try {
      while (xml.nextElement()) {
        switch (xml.name()) {
          case "row" -> {
            readRow();
            return true;
          }
          case "col" -> hideColumns();
          case "mergeCell" -> merge(xml.attribute("ref", ""));
          default -> {}
        }
      }
      return false;
    } catch (WorkbookFault fault) {
      throw fault.at(sheet, Math.max(1, number), column);
    }
  }

  private void readRow() throws WorkbookFault {
    int stated = xml.number("r");
    boolean unnumbered = xml.attribute("r") == null;
    if (!unnumbered && stated > Limits.ROWS || unnumbered && number == Limits.ROWS) {
      throw PartMeasure.tooManyRows();
    }
    if (!unnumbered && stated <= number) {
      throw WorkbookFault.ofFile("行の番号「" + number + "」の次に続きません", MEND);
    }
    number = unnumbered ? number + 1 : stated;
    hidden = xml.isTrue("hidden");
    Arrays.fill(cells, 0, width, null);
    width = 0;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.isAt("c")) {
        readCell();
      }
    }
  }

  private void readCell() throws WorkbookFault {
    String name = xml.attribute("r");
    column = name == null ? column + 1 : ColumnLetters.columnOf(name);
    if (column >= Limits.COLUMNS) {
      throw WorkbookFault.ofFile(
          "列が多すぎます（Excelの上限は" + Limits.COLUMNS + "列、XFDまで）", "要らない列を消してください");
    }
    if (column < 0 || name != null && !name.endsWith(Integer.toString(number))) {
      throw WorkbookFault.ofFile("セルの番号が行の番号と合いません", MEND);
    }
    SheetCell cell = reader.read(xml);
    if (cell != null) {
      if (column >= cells.length) {
        cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
      }
      cells[column] = cell;
      width = Math.max(width, column + 1);
    }
  }

  private void hideColumns() {
    int first = xml.number("min");
    int last = Math.min(xml.number("max"), Limits.COLUMNS);
    if (xml.isTrue("hidden") && first > 0 && first <= last) {
      hiddenColumns.set(first - 1, last);
    }
  }

  private void merge(String range) {
    mergedCount++;
    if (merged.size() < MERGES_NAMED
        && range.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}")) {
      merged.add(range);
    }
  }

  public String sheet() {
    return sheet;
  }

  /** The row's number as the spreadsheet shows it, from 1. */
  public int number() {
    return number;
  }

  /** Whether the row is hidden, as by a filter. */
  public boolean isHidden() {
    return hidden;
  }

  /** Columns up to the last cell that says something. */
  public int width() {
    return width;
  }

  /**
   * A cell of the row; null when it is empty.
   *
   * @param column from 0 to {@link #width()} - 1
   */
  public @Nullable SheetCell cell(int column) {
    return cells[column];
  }

  /** Whether a column is hidden; known once the first row is read. */
  public boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** The first merged ranges, as {@code A1:B2}; known after the last row. */
  public List<String> merged() {
    return List.copyOf(merged);
  }

  /** How many ranges are merged; known after the last row. */
  public int mergedCount() {
    return mergedCount;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
