package jp.hashiwatashi.register.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the rows of imports, as they stand. */
@Repository
class RowCounts {

  private final JdbcClient jdbc;

  RowCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ImportCounts of(long id) {
    return Objects.requireNonNull(of(List.of(id)).get(id));
  }

  /**
   * The counts of several imports, each by its id, all at once. Asks for no more than an index of the
   * rows knows: imports may be long.
   */
  Map<Long, ImportCounts> of(List<Long> ids) {
    Map<Long, ImportCounts> counts = new HashMap<>();
    jdbc.sql(
            """
            select asked.id, r.made, r.changed, r.unchanged, r.overtaken, f.wrong
            from unnest(:ids::bigint[]) as asked (id)
            left join (
              select import_id,
                count(*) filter (where outcome = 'NEW') as made,
                count(*) filter (where outcome = 'CHANGED') as changed,
                count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                count(*) filter (where outcome = 'OVERTAKEN') as overtaken
              from import_row where import_id = any (:ids) group by import_id
            ) r on r.import_id = asked.id
            left join (
              select import_id, count(distinct row_number) as wrong
              from import_fault where import_id = any (:ids) group by import_id
            ) f on f.import_id = asked.id
            """)
        .param("ids", ids.toArray(Long[]::new))
        .query(row -> {
          counts.put(
              row.getLong("id"),
              new ImportCounts(
                  row.getInt("made"),
                  row.getInt("changed"),
                  row.getInt("unchanged"),
                  row.getInt("overtaken"),
                  row.getInt("wrong")));
        });
    return counts;
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
