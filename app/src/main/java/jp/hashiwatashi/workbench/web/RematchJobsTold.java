package jp.hashiwatashi.workbench.web;

import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.shared.page.Job;
import jp.hashiwatashi.shared.page.Jobs;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Rematch;
import jp.hashiwatashi.workbench.RematchJobs;
import org.springframework.stereotype.Component;

/** Rematches as jobs; they are of all offices, and whoever is told of jobs is told of them. */
@Component
final class RematchJobsTold implements Jobs {

  private final RematchJobs jobs;

  RematchJobsTold(RematchJobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public List<Job> since(Instant since, Words words) {
    return jobs.latest().stream()
        .filter(one -> !one.beganAt().isBefore(since))
        .map(one -> told(one, words))
        .toList();
  }

  private static Job told(Rematch one, Words words) {
    boolean underWay = one.endedAt() == null;
    return new Job(
        words.text("rematch.title"),
        one.begunBy(),
        "",
        one.beganAt(),
        one.endedAt(),
        underWay,
        words.text("jobs.state." + (underWay ? "under-way" : one.failed() ? "failed" : "done")),
        one.done(),
        "/rematch");
  }
}
