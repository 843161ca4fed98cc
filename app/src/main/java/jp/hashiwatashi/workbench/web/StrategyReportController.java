package jp.hashiwatashi.workbench.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.StrategyReports;
import jp.hashiwatashi.workbench.web.SegmentColumns.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The strategy report on screen, and as files in Japanese. */
@Controller
@RequestMapping("/reports/strategy")
final class StrategyReportController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final StrategyReports reports;

  StrategyReportController(StrategyReports reports) {
    this.reports = reports;
  }

  @GetMapping
  StrategyReportPage report() {
    return new StrategyReportPage(reports.report());
  }

  @GetMapping(ShownList.FILES)
  ShownList<Line> list() {
    StrategyReportPage page = report();
    return ShownList.of(
        WORDS.text("report.title"),
        new SegmentColumns(),
        List.of(new Condition(WORDS.text("report.basis"), page.basis(WORDS))),
        StrategyReportPage.ADDRESS,
        Arrays.stream(StrategyReportPage.By.values())
            .flatMap(by -> page.segments(by).stream().map(segment -> new Line(by, segment)))
            .toList());
  }
}
