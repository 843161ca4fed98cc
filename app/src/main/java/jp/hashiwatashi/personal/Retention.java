package jp.hashiwatashi.personal;

import java.util.List;
import jp.hashiwatashi.register.RegisterChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People whose data have been kept as long as they may be: made anonymous one by one, each wholly or not
 * at all, so that a program that is killed goes on with who is left.
 */
@Component
class Retention {

  /** How far ahead is told what falls due. */
  static final int DAYS_AHEAD = 90;

  private static final Logger log = LoggerFactory.getLogger(Retention.class);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher changes;

  Retention(JdbcClient jdbc, ApplicationEventPublisher changes) {
    this.jdbc = jdbc;
    this.changes = changes;
  }

  /** By office, of those whom whoever asks is to answer for. */
  List<CountedPeople> counted() {
    return jdbc.sql("select * from retention_by_office(:days)")
        .param("days", DAYS_AHEAD)
        .query((row, n) ->
            new CountedPeople(
                row.getString("office"),
                row.getLong("people"),
                row.getLong("due"),
                row.getLong("soon"),
                row.getLong("anonymised")))
        .list();
  }

  /**
   * Makes some of those anonymous who are due; the program's own work.
   *
   * @return how many; 0 when none are left
   */
  int step(int most) {
    List<String> due =
        jdbc.sql("select people_to_anonymise(:most)")
            .param("most", most)
            .query((row, n) -> row.getString(1))
            .list();
    int done = 0;
    for (String id : due) {
      try {
        if (anonymise(id)) {
          changes.publishEvent(new RegisterChange.PersonSaved(id));
          done++;
        }
      } catch (DataAccessException fault) {
        // The others are due all the same; this one is tried again with the next hour.
        log.warn("Somebody who is due could not be made anonymous", fault);
      }
    }
    return done;
  }

  /**
   * Erases some of what is nobody's record and was kept long enough: files that were sent, what is half typed
   * of new people, what is left of people who were taken out of the register.
   *
   * @return how many; 0 when none are left
   */
  int forget(int most) {
    return count("select forget_imports(:most)", most)
        + count("select forget_removed_people(:most)", most)
        + jdbc.sql("select forget_drafts()").query(Integer.class).single();
  }

  private int count(String sql, int most) {
    return jdbc.sql(sql).param("most", most).query(Integer.class).single();
  }

  private boolean anonymise(String id) {
    return jdbc.sql("select anonymise_person(:id)").param("id", id).query(Boolean.class).single();
  }
}
