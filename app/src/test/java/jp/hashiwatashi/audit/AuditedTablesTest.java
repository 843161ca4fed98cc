package jp.hashiwatashi.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.database.Databases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is in the audit trail, or stands here with the reason why it need not. */
class AuditedTablesTest {

  private static final Map<String, String> NOT_AUDITED =
      Map.ofEntries(
          entry("audit_entry", "the trail itself"),
          entry("audit_seal", "the trail's chain"),
          entry("flyway_schema_history", "which migrations ran; written by the owner only"),
          entry(
              "sign_in_attempt",
              "how often a name was tried in a row; told by hashes, forgotten in a day"),
          entry("web_session", "who is signed in just now; who came in stands in sign_in"),
          entry("web_session_attributes", "what a browser's session holds for the next page"),
          entry("loading", "which prepared registers were loaded; nobody's data"),
          entry("record_change", "the same changes in the columns' words, written beside them"),
          entry("import_part", "the file's raw bytes; its digest stands with the import"),
          entry("import_row", "the file's rows, read; what is taken over stands with the records"),
          entry("import_fault", "what is wrong in the file's rows, worked out from it"),
          entry("rematched", "when a computation last ran for a record"),
          entry("best_match", "worked out from the registers each night"));

  private static JdbcClient jdbc;

  @BeforeAll
  static void database() {
    jdbc = JdbcClient.create(Databases.fresh().dataSource());
  }

  @Test
  void everyTableIsAuditedOrHasAReasonNotToBe() {
    Map<String, Boolean> tables = new TreeMap<>();
    jdbc.sql(
            """
            select c.relname, exists (
              select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
              where t.tgrelid = c.oid and p.proname = 'audit_change' and t.tgenabled = 'O'
                -- after, for each row, of inserts, deletes and updates
                and t.tgtype = 1 + 4 + 8 + 16 and t.tgattr = '' and t.tgqual is null)
            from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
            """)
        .query(row -> {
          tables.put(row.getString(1), row.getBoolean(2));
        });
    assertThat(tables).hasSizeGreaterThan(NOT_AUDITED.size());
    tables.forEach((table, audited) ->
        assertThat(audited)
            .as("%s is audited: %s (select audit_from_now_on(…) in its migration)", table, audited)
            .isNotEqualTo(NOT_AUDITED.containsKey(table)));
    assertThat(tables.keySet()).containsAll(NOT_AUDITED.keySet());
  }

  @Test
  void whatIsLeftOutOfEntriesAreColumnsThatAreThere() {
    assertThat(
            jdbc.sql(
                    """
                    select c.relname || '.' || k.name
                    from pg_trigger t
                    join pg_proc p on p.oid = t.tgfoid and p.proname = 'audit_change'
                    join pg_class c on c.oid = t.tgrelid,
                    lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') as a) args,
                    lateral (
                      select unnest(string_to_array(a[2], ',') || string_to_array(a[4], ',')) as name
                      union all select a[3] where a[3] <> '-') k
                    where not exists (select from pg_attribute
                      where attrelid = t.tgrelid and attname = k.name and not attisdropped)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
