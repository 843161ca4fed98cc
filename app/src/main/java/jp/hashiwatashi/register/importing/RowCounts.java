package jp.hashiwatashi.register.importing;

import java.sql.Array;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many rows of imports are what. */
@Repository
class RowCounts {

  private final JdbcClient jdbc;

  RowCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An import's counts as an array of five, {@code i} being the import. Asks for no more than an index of the
   * rows knows: imports may be long.
   */
  static final String COUNTED =
      """
      (select array[
          count(*) filter (where r.outcome = 'NEW'),
          count(*) filter (where r.outcome = 'CHANGED'),
          count(*) filter (where r.outcome = 'UNCHANGED'),
          count(*) filter (where r.outcome = 'OVERTAKEN'),
          (select count(distinct f.row_number) from import_fault f where f.import_id = i.id)]::integer[]
        from import_row r where r.import_id = i.id)
      """;

  /** Counts the rows of one import now, in the middle of a step, too. */
  ImportCounts of(long id) {
    return jdbc.sql("select " + COUNTED + " from import i where i.id = :id")
        .param("id", id)
        .query((row, n) -> counts(row.getArray(1)))
        .optional()
        .orElse(new ImportCounts(0, 0, 0, 0, 0));
  }

  /** The counts of several imports, each by its id, as they were when the last step ended. */
  Map<Long, ImportCounts> of(List<Long> ids) {
    Map<Long, ImportCounts> counts = new HashMap<>();
    ids.forEach(id -> counts.put(id, new ImportCounts(0, 0, 0, 0, 0)));
    jdbc.sql("select id, counts from import where id = any (:ids)")
        .param("ids", ids.toArray(Long[]::new))
        .query(row -> {
          counts.put(row.getLong("id"), counts(row.getArray("counts")));
        });
    return counts;
  }

  private static ImportCounts counts(Array five) throws SQLException {
    Integer[] each = (Integer[]) five.getArray();
    return new ImportCounts(each[0], each[1], each[2], each[3], each[4]);
  }

  /** How many rows have a fault in which column, the most first. */
  Map<String, Integer> faultsByColumn(long id) {
    Map<String, Integer> faults = new LinkedHashMap<>();
    jdbc.sql("select * from import_faults_by_column(:id) order by faulty desc, column_label")
        .param("id", id)
        .query(row -> {
          faults.put(row.getString("column_label"), row.getInt("faulty"));
        });
    return faults;
  }

  /** How many new rows look like another record. */
  int alike(long id) {
    return jdbc.sql(
            "select count(*) from import_row where import_id = :id and outcome = 'NEW' and alike <> '{}'")
        .param("id", id)
        .query(Integer.class)
        .single();
  }
}
