package jp.hashiwatashi.register.importing;

import jp.hashiwatashi.register.RegisterName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the database count anew what it plans by, where an import is so large that a plan for the figures of
 * yesterday would take hours.
 */
@Component
class PlannersFigures {

  /** Rows from which counting costs less than what it saves. */
  private static final int MANY = 1_000;

  private final JdbcClient jdbc;

  PlannersFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void renew(RegisterName register, ImportCounts rows) {
    if (rows.made() + rows.changed() + rows.unchanged() >= MANY) {
      jdbc.sql("select count_for_import(:table)")
          .param("table", register.table())
          .query((row, n) -> "")
          .list();
    }
  }
}
