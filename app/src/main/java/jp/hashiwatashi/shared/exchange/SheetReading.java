package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.exchange.workbook.SheetRows;
import jp.hashiwatashi.shared.exchange.workbook.WorkbookFault;
import jp.hashiwatashi.shared.exchange.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook's first visible sheet that has a heading we know into records, with the same
 * columns, checks and messages as a CSV file. Messages name the sheet with the file, and rows and
 * columns as the spreadsheet does.
 */
final class SheetReading<R> {

  private final String shown;
  private final ColumnSet<R> set;
  private final WorkbookFile book;

  private SheetReading(String shown, ColumnSet<R> set, WorkbookFile book) {
    this.shown = shown;
    this.set = set;
    this.book = book;
  }

  static <R> TableReading<R> read(Path file, String shown, ColumnSet<R> set) {
    try (WorkbookFile book = WorkbookFile.open(file)) {
      return new SheetReading<>(shown, set, book).read();
    } catch (WorkbookFault fault) {
      return TableReading.Refused.whole(told(shown, fault));
    } catch (IOException e) {
      return TableReading.Refused.whole(FileCheck.unreadable(file, shown, e));
    }
  }

  static TableFault told(String shown, WorkbookFault fault) {
    String place = fault.sheet().isEmpty() ? shown : sheetShown(shown, fault.sheet());
    String column =
        fault.column() < 0 ? TableFault.WHOLE_ROW : FieldPlaces.SHEET.ordinal(fault.column());
    return new TableFault(place, Math.max(1, fault.row()), column, fault.what(), fault.mend());
  }

  static String sheetShown(String file, String sheet) {
    return file + "［" + Shown.of(sheet).replace(':', '：') + "］";
  }

  private TableReading<R> read() throws IOException, WorkbookFault {
    List<String> looked = new ArrayList<>();
    for (WorkbookFile.Sheet sheet : book.sheets()) {
      if (sheet.hidden()) {
        continue;
      }
      looked.add("「" + Shown.of(sheet.name()) + "」");
      try (SheetRows rows = book.rows(sheet)) {
        SheetHeading<R> heading = SheetHeading.find(rows, sheetShown(shown, sheet.name()), set);
        if (heading != null) {
          return records(heading, rows, sheet);
        }
      }
    }
    return TableReading.Refused.whole(noHeading(looked));
  }

  private TableReading<R> records(
      SheetHeading<R> heading, SheetRows rows, WorkbookFile.Sheet sheet) {
    Header<R> header = heading.header();
    SheetRecords<R> records = new SheetRecords<>(header, set, book.countsFrom1904());
    @Nullable TableFault end = null;
    try {
      heading.below().forEach(records::add);
      while (records.wantsMore() && rows.next()) {
        records.add(SheetRow.of(rows));
      }
    } catch (WorkbookFault fault) {
      end = told(shown, fault);
    }
    records.tell(rows, otherSheets(sheet));
    String name = sheetShown(shown, sheet.name());
    TableJoin<R> join = new TableJoin<>(name, header, set);
    join.add(records.finish(end));
    return join.result();
  }

  /** Names of the sheets that are not read. */
  private List<String> otherSheets(WorkbookFile.Sheet read) {
    return book.sheets().stream()
        .filter(sheet -> sheet != read && !sheet.name().equals(WorkbookListWriter.CONDITIONS))
        .map(sheet -> "「" + Shown.of(sheet.name()) + "」" + (sheet.hidden() ? "（非表示）" : ""))
        .toList();
  }

  private TableFault noHeading(List<String> looked) {
    List<String> names =
        set.requiredColumns().stream().map(column -> column.japaneseName()).toList();
    String where =
        looked.isEmpty()
            ? "表示されているシートがありません"
            : "知っている見出しのある行がありません（見たシート：" + shortened(looked) + "）";
    String wanted = names.isEmpty() ? "" : "（必須の列：" + String.join("、", names) + "）";
    return TableFault.ofFile(shown, where, "表の上に見出しの行を置いてください" + wanted);
  }

  static String shortened(List<String> names) {
    int most = 5;
    String first = String.join("、", names.subList(0, Math.min(most, names.size())));
    return names.size() > most ? first + " ほか" + (names.size() - most) + "件" : first;
  }
}
