package jp.hashiwatashi.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Job;
import jp.hashiwatashi.shared.page.Jobs;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was taken out and what runs, for who answers for it. */
@Controller
final class OversightController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);
  private static final int DAYS = 30;

  private final TakenFiles files;
  private final List<Jobs> sources;
  private final Clock clock;

  OversightController(TakenFiles files, List<Jobs> sources, Clock clock) {
    this.files = files;
    this.sources = sources;
    this.clock = clock;
  }

  @GetMapping("/exports")
  TakenFilesPage files(
      @RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String size) {
    var paging = Paging.asked(page, size, files.count(), TakenFilesPage.ADDRESS);
    return new TakenFilesPage(files.list(paging.offset(), paging.size()), paging);
  }

  @GetMapping("/exports" + ShownList.FILES)
  ShownList<TakenFile> filesTakenOut() {
    return ShownList.of(
        WORDS.text("taken.title"),
        new TakenFileColumns(),
        List.of(new Condition(WORDS.text("export.filter"), WORDS.text("taken.which"))),
        TakenFilesPage.ADDRESS,
        files.list(0, Integer.MAX_VALUE));
  }

  @GetMapping("/jobs")
  JobsPage jobs(
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size,
      Locale locale) {
    List<Job> all = jobs(Words.in(locale));
    var paging = Paging.asked(page, size, all.size(), JobsPage.ADDRESS);
    return new JobsPage(
        all.subList(paging.offset(), paging.last()),
        DAYS,
        all.stream().filter(Job::underWay).count(),
        paging);
  }

  @GetMapping("/jobs" + ShownList.FILES)
  ShownList<Job> jobsTakenOut() {
    return ShownList.of(
        WORDS.text("jobs.title"),
        new JobColumns(),
        List.of(new Condition(WORDS.text("export.filter"), WORDS.text("jobs.which", DAYS))),
        JobsPage.ADDRESS,
        jobs(WORDS));
  }

  private List<Job> jobs(Words words) {
    Instant since = clock.instant().minus(Duration.ofDays(DAYS));
    return sources.stream()
        .flatMap(source -> source.since(since, words).stream())
        .sorted(Comparator.comparing(Job::begunAt).reversed())
        .toList();
  }
}
