package jp.hashiwatashi.matching.plan.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.shared.page.Job;
import jp.hashiwatashi.shared.page.Jobs;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Placements worked out, as jobs: how many people, and nobody of them. */
@Component
final class PlacementJobsTold implements Jobs {

  private final JdbcClient jdbc;

  PlacementJobsTold(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Job> since(Instant since, Words words) {
    return jdbc.sql("select * from placement_jobs(:since)")
        .param("since", Timestamp.from(since))
        .query((row, n) -> {
          Timestamp ended = row.getTimestamp("ended_at");
          String state =
              ended == null ? "under-way" : row.getBoolean("refused") ? "failed" : "done";
          return new Job(
              words.text("jobs.placement"),
              row.getString("owner"),
              row.getString("office"),
              row.getTimestamp("began_at").toInstant(),
              ended == null ? null : ended.toInstant(),
              ended == null,
              words.text("jobs.state." + state),
              row.getInt("people"),
              "/group-plans/" + row.getLong("plan_id"));
        })
        .list();
  }
}
