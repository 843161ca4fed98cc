package jp.hashiwatashi.workbench.web;

import java.util.Locale;
import java.util.function.ToIntFunction;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Segment;
import org.jspecify.annotations.Nullable;

/** The columns of the strategy report as a workbook, one row a segment; nobody reads one back. */
final class SegmentColumns extends ColumnSet<SegmentColumns.Line> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /** A segment of one of the report's tables. */
  record Line(StrategyReportPage.By by, Segment segment) {}

  SegmentColumns() {
    super(WORDS.text("report.title"));
    required("by", "分け方", Shapes.text(), line -> WORDS.text("report.segment." + line.by));
    required(
        "segment",
        "区分",
        Shapes.text(),
        line -> StrategyReportPage.name(line.by, line.segment, WORDS));
    number("people", "report.people", Segment::people);
    number("looked", "report.looked", Segment::looked);
    number("served", "report.served", Segment::served);
    number("few", "report.few", Segment::few);
    number("hidden", "report.hidden", Segment::hidden);
    number("pinned", "report.pinned", Segment::pinned);
    number("added", "report.added", Segment::added);
  }

  private void number(String code, String key, ToIntFunction<Segment> value) {
    required(
        code, WORDS.text(key), Shapes.wholeNumber("12"), line -> value.applyAsInt(line.segment));
  }

  @Override
  public @Nullable Column<Line, String> key() {
    return null;
  }

  @Override
  protected void check(Row<Line> row, RowFaults<Line> faults) {}

  @Override
  protected Line build(Row<Line> row) {
    throw new UnsupportedOperationException("a report is not read from a file");
  }
}
