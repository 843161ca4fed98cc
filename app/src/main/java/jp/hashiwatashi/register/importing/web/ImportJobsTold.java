package jp.hashiwatashi.register.importing.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.register.importing.ImportState;
import jp.hashiwatashi.shared.page.Job;
import jp.hashiwatashi.shared.page.Jobs;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports as jobs: neither their files' names nor their rows. */
@Component
final class ImportJobsTold implements Jobs {

  private final JdbcClient jdbc;

  ImportJobsTold(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Job> since(Instant since, Words words) {
    return jdbc.sql("select * from import_jobs(:since)")
        .param("since", Timestamp.from(since))
        .query((row, n) -> {
          ImportState state = ImportState.valueOf(row.getString("state"));
          Timestamp ended = row.getTimestamp("ended_at");
          return new Job(
              words.text("jobs.import", words.text("register." + row.getString("register"))),
              row.getString("owner"),
              row.getString("office"),
              row.getTimestamp("began_at").toInstant(),
              ended == null ? null : ended.toInstant(),
              state.isUnderWay(),
              words.text("import.state." + state),
              row.getLong("lines"),
              "/imports/" + row.getLong("id"));
        })
        .list();
  }
}
