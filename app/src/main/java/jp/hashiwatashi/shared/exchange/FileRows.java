package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.shared.exchange.workbook.SheetRows;
import jp.hashiwatashi.shared.exchange.workbook.WorkbookFault;
import jp.hashiwatashi.shared.exchange.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of somebody's file as they stand there: its headings before it is read into records, and
 * all of it again to be given back.
 */
public final class FileRows {

  /** Takes one row after another, the heading first. */
  public interface Reader {

    /**
     * @param number of the row, as the spreadsheet counts
     * @param cells up to the last one that says something
     */
    void row(int number, List<FiledCell> cells) throws IOException;
  }

  /** What came of looking for the headings. */
  public sealed interface Headings {

    /** They stand in this row of the file, in order; empty where a column has none. */
    record Found(int row, List<String> names) implements Headings {}

    /** The file has none, or is none that can be read. */
    record Refused(TableFault fault) implements Headings {}
  }

  private final Path file;
  private final String shown;
  private final ColumnSet<?> set;
  private final FileEncoding encoding;

  /**
   * @param shown what messages call the file
   * @param set whose names are known to be headings
   * @param encoding of CSV
   */
  public FileRows(Path file, String shown, ColumnSet<?> set, FileEncoding encoding) {
    this.file = file;
    this.shown = shown;
    this.set = set;
    this.encoding = encoding;
  }

  /** Whether the file begins as a workbook does. */
  public static boolean isWorkbook(Path file) {
    return FileCheck.isWorkbook(file);
  }

  /** The row with the most names that are known, or where none are the first with several texts. */
  public Headings headings() {
    try {
      return isWorkbook(file) ? ofWorkbook() : ofText();
    } catch (WorkbookFault fault) {
      return new Headings.Refused(SheetReading.told(shown, fault));
    } catch (UncheckedIOException e) {
      return new Headings.Refused(
          FileCheck.unreadable(file, shown, Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      return new Headings.Refused(FileCheck.unreadable(file, shown, e));
    }
  }

  private Headings ofText() throws IOException {
    TableFault refusal = FileCheck.refusal(file, shown, ReadingLimits.IMPORT.bytes);
    if (refusal != null) {
      return new Headings.Refused(refusal);
    }
    HeaderHandler handler = new HeaderHandler();
    try (CsvReader<Boolean> csv = CsvFormat.reader().build(handler, text())) {
      for (boolean found : csv) {
        if (found || handler.isFarDown()) {
          break;
        }
      }
    } catch (CsvParseException e) {
      return new Headings.Refused(
          CsvFaults.broken(handler.row(), TableFault.WHOLE_ROW, e).in(shown));
    }
    Header<?> header = Header.match(shown, handler.row(), handler.names(), set);
    if (handler.names().size() > ReadingLimits.COLUMNS) {
      return new Headings.Refused(CsvFaults.tooManyColumns(handler.row()).in(shown));
    }
    return header.fields().length == 0
        ? new Headings.Refused(header.faults().isEmpty() ? noHeading() : header.faults().getFirst())
        : new Headings.Found(handler.row(), clean(handler.names()));
  }

  private static List<String> clean(List<String> names) {
    return names.stream().map(name -> Surrogates.whole(name).replace("\0", "").strip()).toList();
  }

  private TableFault noHeading() {
    return TableFault.ofFile(shown, "見出しの行がありません", "表の上に見出しの行を置いてください");
  }

  private TextReader text() throws IOException {
    return new TextReader(
        file, FileCheck.textStart(file), Long.MAX_VALUE, encoding.strict().lenient());
  }

  /** A sheet's heading, and the rows above it that were read while looking. */
  private record Top(WorkbookFile.Sheet sheet, SheetRow heading) {}

  private Headings ofWorkbook() throws IOException, WorkbookFault {
    try (WorkbookFile book = WorkbookFile.open(file)) {
      Top top = top(book);
      return top == null
          ? new Headings.Refused(noHeading())
          : new Headings.Found(top.heading().number(), clean(SheetHeading.names(top.heading())));
    }
  }

  private @Nullable Top top(WorkbookFile book) throws IOException, WorkbookFault {
    Top several = null;
    for (WorkbookFile.Sheet sheet : book.sheets()) {
      if (!sheet.hidden()) {
        List<SheetRow> first = first(book, sheet);
        SheetRow best = null;
        int most = 0;
        for (SheetRow row : first) {
          List<String> names = SheetHeading.names(row);
          int known = SheetHeading.known(names, set);
          if (known > most) {
            most = known;
            best = row;
          }
          if (several == null && names.stream().filter(n -> !n.isBlank()).count() > 1) {
            several = new Top(sheet, row);
          }
        }
        if (best != null) {
          return new Top(sheet, best);
        }
      }
    }
    return several;
  }

  private static List<SheetRow> first(WorkbookFile book, WorkbookFile.Sheet sheet)
      throws IOException, WorkbookFault {
    List<SheetRow> first = new ArrayList<>();
    try (SheetRows rows = book.rows(sheet)) {
      while (first.size() < SheetHeading.LOOKED_AT && rows.next()) {
        if (rows.width() > 0) {
          first.add(SheetRow.of(rows));
        }
      }
    }
    return first;
  }

  /**
   * Hands over the heading and all rows below it that say anything, as far as the file can be read.
   *
   * @throws IOException of the reader, or when the file cannot be read
   */
  public void forEach(Reader reader) throws IOException {
    try {
      if (isWorkbook(file)) {
        rowsOfWorkbook(reader);
      } else {
        rowsOfText(reader);
      }
    } catch (WorkbookFault | CsvParseException end) {
      // What is behind such a place was never understood, and was told when the file was read.
    }
  }

  private void rowsOfWorkbook(Reader reader) throws IOException, WorkbookFault {
    try (WorkbookFile book = WorkbookFile.open(file)) {
      Top top = top(book);
      if (top == null) {
        return;
      }
      try (SheetRows rows = book.rows(top.sheet())) {
        while (rows.next()) {
          if (rows.number() >= top.heading().number() && rows.width() > 0) {
            List<FiledCell> cells = new ArrayList<>();
            for (int i = 0; i < rows.width(); i++) {
              cells.add(FiledCell.of(rows.cell(i), book.countsFrom1904()));
            }
            reader.row(rows.number(), cells);
          }
        }
      }
    }
  }

  private void rowsOfText(Reader reader) throws IOException {
    int number = 0;
    boolean below = false;
    try (CsvReader<CsvRecord> csv = CsvFormat.reader().ofCsvRecord(text())) {
      for (CsvRecord line : csv) {
        number++;
        below |= line.getFields().stream().anyMatch(field -> !field.isBlank());
        if (below && line.getFields().stream().anyMatch(field -> !field.isBlank())) {
          List<FiledCell> cells = new ArrayList<>();
          for (String field : line.getFields()) {
            cells.add(FiledCell.text(FormulaGuard.unguarded(Surrogates.whole(field))));
          }
          reader.row(number, cells);
        }
      }
    }
  }
}
