package jp.hashiwatashi.workbench.web;

import jp.hashiwatashi.workbench.StrategyReports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The strategy report on screen. */
@Controller
final class StrategyReportController {

  private final StrategyReports reports;

  StrategyReportController(StrategyReports reports) {
    this.reports = reports;
  }

  @GetMapping("/reports/strategy")
  StrategyReportPage report() {
    return new StrategyReportPage(reports.report());
  }
}
