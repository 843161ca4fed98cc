package jp.hashiwatashi.register.importing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import jp.hashiwatashi.register.CopyLines;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.TableFault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports, and what is wrong with those that could not be read. */
@Repository
class StagedRows {

  private static final int AT_ONCE = 1_000;

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
  private static final String COLUMNS =
      "import_id, row_number, outcome, record_id, base_version, kept_version, texts, before, after,"
          + " likeness";

  private final JdbcClient jdbc;
  private final JdbcTemplate copying;

  StagedRows(JdbcClient jdbc, DataSource source) {
    this.jdbc = jdbc;
    this.copying = new JdbcTemplate(source);
  }

  void clear(long id) {
    jdbc.sql("delete from import_row where import_id = :id").param("id", id).update();
    jdbc.sql("delete from import_fault where import_id = :id").param("id", id).update();
  }

  /** Within the caller's transaction. */
  void add(long id, List<StagedRow> rows) {
    copying.execute((Connection connection) -> {
      try (var lines = CopyLines.into(connection, "import_row", COLUMNS)) {
        for (StagedRow row : rows) {
          lines.value(id);
          lines.value(row.row());
          lines.value(row.outcome().name());
          lines.value(row.id());
          lines.value(row.baseVersion());
          lines.value(row.keptVersion());
          lines.value(JSON.writeValueAsString(row.texts()));
          lines.value(JSON.writeValueAsString(row.before()));
          lines.value(JSON.writeValueAsString(row.after()));
          lines.value(row.likeness().toArray(String[]::new));
          lines.end();
        }
        lines.finish();
      }
      return rows.size();
    });
  }

  /** Within the caller's transaction. */
  void addFaults(long id, List<TableFault> faults) {
    copying.execute((Connection connection) -> {
      try (var lines =
          CopyLines.into(
              connection,
              "import_fault",
              "import_id, number, place, row_number, column_label, what, mend")) {
        for (int i = 0; i < faults.size(); i++) {
          TableFault fault = faults.get(i);
          lines.value(id);
          lines.value(i);
          lines.value(fault.file().replace("\0", ""));
          lines.value(fault.row());
          lines.value(fault.column().replace("\0", ""));
          lines.value(fault.what().replace("\0", ""));
          lines.value(fault.mend().replace("\0", ""));
          lines.end();
        }
        lines.finish();
      }
      return faults.size();
    });
  }

  /** Looks for records in the register that may be the same thing as a new row's. */
  void findAlike(long id, RegisterName register) {
    jdbc.sql(
            """
            update import_row i set alike = found.ids
            from (
              select n.row_number, (array_agg(distinct r.id))[1\\:5] as ids
              from (
                select row_number, record_id, unnest(likeness) as key from import_row
                where import_id = :id and outcome = 'NEW') n
              join (select id, unnest(likeness) as key from %s) r on r.key = n.key
              group by n.row_number) found
            where i.import_id = :id and i.row_number = found.row_number
            """
                .formatted(register.table()))
        .param("id", id)
        .update();
  }

  /** Marks rows whose records are no more as they were when they were compared. */
  int markOvertaken(long id, RegisterName register) {
    return jdbc.sql(
            """
            update import_row i set outcome = 'OVERTAKEN'
            where i.import_id = :id and i.outcome <> 'OVERTAKEN'
            and (i.base_version is distinct from
                coalesce((select t.version from %s t where t.id = i.record_id), 0)
              or i.base_version = 0 and exists (
                select 1 from merged_record m
                where m.register = :register and m.record_id = i.record_id))
            """
                .formatted(register.table()))
        .param("id", id)
        .param("register", register.code())
        .update();
  }

  /** Takes some rows. */
  @FunctionalInterface
  interface Part {

    /**
     * @param done how many rows that makes, these included
     */
    void take(List<StagedRow> rows, int done);
  }

  /** All rows of an outcome in the file's order, {@value #AT_ONCE} at a time. */
  void inParts(long id, RowOutcome outcome, Part part) {
    int done = 0;
    List<StagedRow> rows = page(id, outcome, 0, 0, AT_ONCE);
    while (!rows.isEmpty()) {
      done += rows.size();
      part.take(rows, done);
      rows = page(id, outcome, rows.getLast().row(), 0, AT_ONCE);
    }
  }

  /**
   * Some of the rows of an outcome, in the file's order.
   *
   * @param after rows up to this one are left out
   * @param offset how many of the others are left out too
   */
  List<StagedRow> page(long id, RowOutcome outcome, int after, int offset, int most) {
    return jdbc.sql(
            """
            select * from import_row
            where import_id = :id and outcome = :outcome and row_number > :after
            order by row_number offset :offset limit :most
            """)
        .param("id", id)
        .param("outcome", outcome.name())
        .param("after", after)
        .param("offset", offset)
        .param("most", most)
        .query((row, n) -> read(row))
        .list();
  }

  List<TableFault> faults(long id, int offset, int most) {
    return jdbc.sql(
            """
            select * from import_fault where import_id = :id
            order by row_number, number offset :offset limit :most
            """)
        .param("id", id)
        .param("offset", offset)
        .param("most", most)
        .query((row, n) ->
            new TableFault(
                row.getString("place"),
                row.getInt("row_number"),
                row.getString("column_label"),
                row.getString("what"),
                row.getString("mend")))
        .list();
  }

  int countFaults(long id) {
    return jdbc.sql("select count(*) from import_fault where import_id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  /** Hands over the number and the id of each row of an outcome. */
  void forEachId(long id, RowOutcome outcome, BiConsumer<Integer, String> reader) {
    jdbc.sql(
            """
            select row_number, record_id from import_row
            where import_id = :id and outcome = :outcome
            """)
        .param("id", id)
        .param("outcome", outcome.name())
        .query(row -> {
          reader.accept(row.getInt(1), row.getString(2));
        });
  }

  private static StagedRow read(ResultSet row) throws SQLException {
    return new StagedRow(
        row.getInt("row_number"),
        RowOutcome.valueOf(row.getString("outcome")),
        row.getString("record_id"),
        row.getLong("base_version"),
        row.getLong("kept_version"),
        JSON.readValue(row.getString("texts"), TEXTS),
        JSON.readValue(row.getString("before"), TEXTS),
        JSON.readValue(row.getString("after"), TEXTS),
        List.of(),
        List.of((String[]) row.getArray("alike").getArray()));
  }
}
