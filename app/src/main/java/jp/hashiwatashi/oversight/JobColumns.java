package jp.hashiwatashi.oversight;

import java.time.Instant;
import java.util.Locale;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Job;
import jp.hashiwatashi.shared.page.Words;

/** The columns of the list of jobs. */
final class JobColumns extends WrittenColumns<Job> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  JobColumns() {
    super(WORDS.text("jobs.title"));
    text("what", WORDS.text("jobs.what"), Job::what);
    text("state", WORDS.text("jobs.state"), Job::state);
    text("begun_by", WORDS.text("jobs.begun-by"), Job::begunBy);
    text("office", WORDS.text("taken.office"), Job::office);
    text("begun_at", WORDS.text("jobs.begun-at"), row -> WORDS.moment(row.begunAt()));
    text(
        "ended_at",
        WORDS.text("jobs.ended-at"),
        row -> {
          Instant ended = row.endedAt();
          return ended == null ? "" : WORDS.moment(ended);
        });
    text("records", WORDS.text("jobs.records"), row -> Long.toString(row.records()));
  }
}
