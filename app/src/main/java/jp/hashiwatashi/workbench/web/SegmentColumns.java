package jp.hashiwatashi.workbench.web;

import java.util.Locale;
import java.util.function.Function;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Segment;
import org.jspecify.annotations.Nullable;

/** The columns of the strategy report as a list, one row a segment. */
final class SegmentColumns extends WrittenColumns<SegmentColumns.Line> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /** A segment of one of the report's tables. */
  record Line(StrategyReportPage.By by, Segment segment) {}

  SegmentColumns() {
    super(WORDS.text("report.title"));
    text("by", "分け方", line -> WORDS.text("report.segment." + line.by));
    text("segment", "区分", line -> StrategyReportPage.name(line.by, line.segment, WORDS));
    counted("people", "report.people", Segment::people);
    counted("looked", "report.looked", Segment::looked);
    counted("served", "report.served", Segment::served);
    counted("few", "report.few", Segment::few);
    counted("hidden", "report.hidden", Segment::hidden);
    counted("pinned", "report.pinned", Segment::pinned);
    counted("added", "report.added", Segment::added);
  }

  private void counted(String code, String key, Function<Segment, @Nullable Integer> value) {
    number(code, WORDS.text(key), line -> value.apply(line.segment));
  }
}
