package jp.hashiwatashi.workbench.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ListWriter;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.StrategyReports;
import jp.hashiwatashi.workbench.web.SegmentColumns.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The strategy report on screen, and as a workbook in Japanese. */
@Controller
final class StrategyReportController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final StrategyReports reports;
  private final FileAnswer answer;
  private final Clock clock;

  StrategyReportController(StrategyReports reports, FileAnswer answer, Clock clock) {
    this.reports = reports;
    this.answer = answer;
    this.clock = clock;
  }

  @GetMapping("/reports/strategy")
  StrategyReportPage report() {
    return new StrategyReportPage(reports.report());
  }

  @GetMapping("/reports/strategy/export.xlsx")
  void workbook(Principal person, HttpServletResponse response) throws IOException {
    StrategyReportPage page = report();
    String title = WORDS.text("report.title");
    var list = new ListExport<>(title, new SegmentColumns().columns(), conditions(page, person));
    answer.send(
        title,
        ListFormat.WORKBOOK.ending(),
        ListFormat.WORKBOOK.mediaType(),
        out -> write(list, page, out),
        response);
  }

  private static void write(ListExport<Line> list, StrategyReportPage page, OutputStream out)
      throws IOException {
    ListWriter<Line> writer = ListFormat.WORKBOOK.open(out, list);
    for (StrategyReportPage.By by : StrategyReportPage.By.values()) {
      for (var segment : page.segments(by)) {
        writer.write(new Line(by, segment));
      }
    }
    writer.finish();
  }

  private List<Condition> conditions(StrategyReportPage page, Principal person) {
    List<Condition> told = new ArrayList<>();
    told.add(new Condition(WORDS.text("export.list"), WORDS.text("report.title")));
    told.add(new Condition(WORDS.text("export.person"), person.getName()));
    told.add(new Condition(WORDS.text("export.moment"), WORDS.moment(clock.instant())));
    told.add(new Condition(WORDS.text("report.basis"), page.basis(WORDS)));
    return told;
  }
}
