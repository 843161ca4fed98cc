package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * New rows without a number that were overtaken: since they were compared a record came to be that says
 * just what they say, as when somebody else has sent the same file.
 */
@Component
class KnownSince {

  private static final int AT_ONCE = 1_000;

  private final StagedRows rows;
  private final JdbcClient jdbc;

  KnownSince(StagedRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /**
   * Marks such rows. Until the caller's transaction ends no other program keeps rows without numbers in
   * the same register.
   */
  <R extends Registered> void markOvertaken(Import one, EditedRegister<R> register) {
    if (!one.allNew()) {
      return;
    }
    jdbc.sql("select true from pg_advisory_xact_lock(hashtext(:what))")
        .param("what", "import into " + register.name().table())
        .query(Boolean.class)
        .single();
    var again = new KnownAgain<>(register, new HashSet<>(one.mapping().values()), jdbc);
    rows.forEachId(one.id(), RowOutcome.UNCHANGED, (row, id) -> again.take(id));
    var records = new RowsAsRecords<>(register);
    List<Integer> overtaken = new ArrayList<>();
    List<StagedRow> some = rows.page(one.id(), RowOutcome.NEW, 0, 0, AT_ONCE);
    while (!some.isEmpty()) {
      List<R> made = records.made(some);
      Map<String, R> found = again.find(made, NamedThings.employers(made, jdbc));
      some.stream()
          .filter(row -> found.containsKey(row.id()))
          .forEach(row -> overtaken.add(row.row()));
      some = rows.page(one.id(), RowOutcome.NEW, some.getLast().row(), 0, AT_ONCE);
    }
    jdbc.sql(
            """
            update import_row set outcome = 'OVERTAKEN'
            where import_id = :id and row_number = any (:rows)
            """)
        .param("id", one.id())
        .param("rows", overtaken.toArray(Integer[]::new))
        .update();
  }
}
