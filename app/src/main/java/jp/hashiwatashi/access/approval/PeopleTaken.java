package jp.hashiwatashi.access.approval;

import jp.hashiwatashi.shared.page.Withheld;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people's data somebody takes out within 24 hours without a second person, in files and by programs. */
@Component
public class PeopleTaken {

  private final JdbcClient jdbc;
  private final int perDay;

  /**
   * @param perDay people whose data are taken out within 24 hours just so
   */
  PeopleTaken(JdbcClient jdbc, @Value("${hashiwatashi.bulk-export-per-day:3000}") int perDay) {
    this.jdbc = jdbc;
    this.perDay = perDay;
  }

  int perDay() {
    return perDay;
  }

  /** By who is at work. */
  long soFar() {
    return jdbc.sql("select people_taken_out()").query(Long.class).single();
  }

  /**
   * Notes that a program is told of some people, before it is.
   *
   * @throws Withheld when these would be too many
   */
  public void page(long people) {
    if (people > 0 && !take("page", people)) {
      throw new Withheld("taken", perDay);
    }
  }

  /** Notes a file; false when it would be too many, and nothing is noted. */
  boolean file(long people) {
    return take("export", people);
  }

  private boolean take(String how, long people) {
    return jdbc.sql("select take_out_people(:how, :people, :most)")
        .param("how", how)
        .param("people", people)
        .param("most", perDay)
        .query(Boolean.class)
        .single();
  }

  /** Notes a file that a second person has granted: it does not count. */
  void granted(long people) {
    jdbc.sql("select audit_look('people', '*', null, 'export-granted', :people)")
        .param("people", Long.toString(people))
        .query((row, n) -> true)
        .single();
  }
}
