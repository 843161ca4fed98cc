package jp.hashiwatashi.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.audit.web.AuditWords;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.register.ContactColumns;
import jp.hashiwatashi.register.EmployerColumns;
import jp.hashiwatashi.register.EstablishmentColumns;
import jp.hashiwatashi.register.OpeningRecordColumns;
import jp.hashiwatashi.register.SendingRecordColumns;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.page.Words;
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
          entry("import_notice", "what is said of the file as a whole, worked out from it"),
          entry("taken_file", "who took which list out, itself; a list of people is a look too"),
          entry("rematched", "when a computation last ran for a record"),
          entry("best_match", "worked out from the registers each night"));

  private static final Words JAPANESE = Words.in(Locale.JAPANESE);

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

  @Test
  void everyColumnOfAnEntryHasAJapaneseName() {
    List<String> unnamed = new ArrayList<>();
    jdbc.sql(
            """
            select args.a[1] as register, k.attname
            from pg_trigger t
            join pg_proc p on p.oid = t.tgfoid and p.proname = 'audit_change',
            lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') as a) args
            join pg_attribute k on true
            where k.attrelid = t.tgrelid and k.attnum > 0 and not k.attisdropped
              and k.attname <> all (string_to_array(args.a[4], ','))
            order by 1, 2
            """)
        .query(row -> {
          String name = AuditWords.column(JAPANESE, row.getString(1), row.getString(2));
          if (name.equals(row.getString(2))) {
            unnamed.add(row.getString(1) + "." + name);
          }
        });
    assertThat(unnamed).as("columns that audit/web/columns.tsv lacks").isEmpty();
  }

  @Test
  void columnsOfRegistersAreCalledAsTheRegistersCallThem() {
    for (ColumnSet<?> columns :
        List.of(
            new SendingRecordColumns(),
            new OpeningRecordColumns(),
            new EmployerColumns(),
            new EstablishmentColumns(),
            new ContactColumns())) {
      String register =
          switch (columns) {
            case SendingRecordColumns people -> "people";
            case OpeningRecordColumns openings -> "openings";
            case EmployerColumns employers -> "employers";
            case EstablishmentColumns establishments -> "establishments";
            default -> "contacts";
          };
      for (Column<?, ?> column : columns.columns()) {
        String name = AuditWords.column(JAPANESE, register, column.code());
        if (!name.equals(column.code())) {
          assertThat(name).as("%s.%s", register, column.code()).isEqualTo(column.japaneseName());
        }
      }
    }
  }
}
