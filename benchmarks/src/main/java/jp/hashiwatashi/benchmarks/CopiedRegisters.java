package jp.hashiwatashi.benchmarks;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.sample.DemoRegisters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's records, and copies of them under other ids. */
final class CopiedRegisters {

  private CopiedRegisters() {}

  /**
   * Loads the demonstration's records and copies them under other ids.
   *
   * @return how many records of all registers there are then
   */
  static int fill(ProgramParts parts, int copies) {
    try (var context = parts.start(null)) {
      var registers = context.getBean(Registers.class);
      var demo = DemoRegisters.of(LocalDate.of(2026, 11, 21));
      registers.employers().addAll(demo.employers());
      registers.establishments().addAll(demo.establishments());
      registers.contacts().addAll(demo.contacts());
      registers.people().addAll(demo.people());
      registers.openings().addAll(demo.openings());
    }
    JdbcClient jdbc = parts.jdbc();
    int records = 0;
    for (String table :
        List.of("employer", "establishment", "contact", "sending_record", "opening")) {
      copy(jdbc, table, copies);
      records += jdbc.sql("select count(*) from " + table).query(Integer.class).single();
      jdbc.sql("analyze " + table).update();
    }
    return records;
  }

  /** The ids of a register. */
  static List<String> ids(ProgramParts parts, String table) {
    return parts
        .jdbc()
        .sql("select id from %s order by id".formatted(table))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static void copy(JdbcClient jdbc, String table, int copies) {
    List<String> columns =
        jdbc.sql(
                """
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                """)
            .param(table)
            .query((row, n) -> row.getString(1))
            .list();
    String values =
        String.join(", ", columns.stream().map(column -> copied(table, column)).toList());
    jdbc.sql(
            "insert into %s (%s) select %s from %s r cross join generate_series(2, :copies) as k"
                .formatted(table, String.join(", ", columns), values, table))
        .param("copies", copies)
        .update();
  }

  /** Another id, and another number where there can be one only; the employer stays the same. */
  private static String copied(String table, String column) {
    return switch (column) {
      case "id" -> "r.id || '-' || k";
      case "corporate_number", "insurance_office_number", "establishment_id", "contact_id" ->
          "null";
      default -> "r." + column;
    };
  }
}
