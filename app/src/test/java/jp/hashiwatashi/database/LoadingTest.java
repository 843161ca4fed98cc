package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Rows are put back by the tables' owner, whatever guards the tables, and the guards stand again then. */
class LoadingTest {

  private Databases database;
  private BackupManifest manifest;
  private final Map<String, String> rows = new HashMap<>();

  @BeforeEach
  void guardedTables() throws SQLException, IOException {
    database = Databases.fresh();
    EmbeddedDatabaseTest.update(database.owner(), "insert into employer (id) values ('E-1')");
    EmbeddedDatabaseTest.update(
        database.owner(),
        "insert into establishment (id, employer_id, name) values ('B-1', 'E-1', '本社')");
    try (var connection = database.owner().connect()) {
      var catalog = new Catalog(connection);
      manifest =
          new BackupManifest("0.1.0", "18", Instant.EPOCH, catalog.scripts(), catalog.tables());
      for (StoredTable table : manifest.tables()) {
        rows.put(table.name(), copied(connection, table));
      }
    }
    for (String statement :
        new String[] {
          """
          create function refuse() returns trigger language plpgsql
          as $$ begin raise exception 'a trigger has fired'; end $$
          """,
          "create trigger guard before insert on employer for each row execute function refuse()",
          "create trigger always after insert on employer execute function refuse()",
          "alter table employer enable always trigger always",
          "create trigger off after insert on opening execute function refuse()",
          "alter table opening disable trigger off",
          "alter table employer enable row level security",
          "alter table employer force row level security",
        }) {
      EmbeddedDatabaseTest.update(database.owner(), statement);
    }
  }

  private static String copied(Connection connection, StoredTable table)
      throws SQLException, IOException {
    var copied = new StringWriter();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy " + table.quotedWithColumns() + " to stdout", copied);
    return copied.toString();
  }

  private BackupSummary summary(Map<String, Long> rows) {
    Map<String, Long> all = new HashMap<>();
    manifest.tables().forEach(table -> all.put(table.fullName(), 0L));
    all.putAll(rows);
    return new BackupSummary(all, List.of());
  }

  /** What a table held before it was guarded. */
  private InputStream rows(String table) {
    return new ByteArrayInputStream(rows.getOrDefault(table, "").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void triggersAndRowSecurityRestMeanwhileAndStandAgainThen() throws Exception {
    List<String> rules = Records.rules(database.owner());
    try (var connection = database.owner().connect()) {
      var loading = new Loading(connection, manifest);
      loading.copy(
          "public.establishment", rows("establishment")); // before the employer that it names
      loading.copy("public.employer", rows("employer"));
      loading.finish(summary(Map.of("public.employer", 1L, "public.establishment", 1L)));
    }
    assertThat(Records.rules(database.owner())).isEqualTo(rules).anyMatch(r -> r.contains("guard"));
    assertThatThrownBy(() ->
            EmbeddedDatabaseTest.update(
                database.owner(), "insert into employer (id) values ('E-2')"))
        .hasMessageContaining("a trigger has fired");
  }

  @Test
  void aRowThatNamesOneThatIsNotThereIsFound() throws Exception {
    try (var connection = database.owner().connect()) {
      var loading = new Loading(connection, manifest);
      loading.copy("public.establishment", rows("establishment"));
      assertThatThrownBy(() -> loading.finish(summary(Map.of("public.establishment", 1L))))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23503"));
    }
  }

  @Test
  void aRowThatIsMissingIsFound() throws Exception {
    try (var connection = database.owner().connect()) {
      var loading = new Loading(connection, manifest);
      loading.copy("public.employer", rows("employer"));
      assertThatThrownBy(() -> loading.finish(summary(Map.of("public.employer", 2L))))
          .isInstanceOf(DatabaseFault.class)
          .hasMessageContaining("行数が控えと合いません");
    }
  }

  @Test
  void aRowThatBreaksARuleOfItsTableIsRefused() throws SQLException, IOException {
    try (var connection = database.owner().connect()) {
      var loading = new Loading(connection, manifest);
      rows.computeIfPresent("employer", (table, row) -> row.replaceFirst("^E-1\t", " E\t"));
      assertThatThrownBy(() -> loading.copy("public.employer", rows("employer")))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
    }
  }

  @Test
  void otherTablesThanTheBackupsAreRefused() throws SQLException {
    EmbeddedDatabaseTest.update(database.owner(), "alter table opening add column later int");
    try (var connection = database.owner().connect()) {
      assertThatThrownBy(() -> new Loading(connection, manifest))
          .isInstanceOf(DatabaseFault.class)
          .hasMessageContaining("表の作り");
    }
  }

  @Test
  void noSessionAndNoLinkComesToLifeAgain() {
    assertThat(manifest.tables().stream().map(StoredTable::name))
        .filteredOn(name -> name.matches(".*(session|link|token|calendar_address).*"))
        .containsExactlyInAnyOrderElementsOf(Loading.NOT_REVIVED);
  }

  @Test
  void theTrailTellsWhichTokensHaveNotComeToLifeAgain() throws Exception {
    for (String statement :
        List.of(
            "insert into account (id, name, made_by) overriding system value values (7, 'L', 'x')",
            """
            insert into appointment (id, account_id, principal, scope, granted_by)
            overriding system value values (8, 7, 'CONSULTANT', '*', 'x')
            """,
            """
            insert into api_token (id, account_id, appointment_id, purpose, beginning, token_hash, sends,
              made_at, through)
            overriding system value
            values (9, 7, 8, 'x', 'hwt_123456', sha256('x'), false, now(), current_date + 9)
            """)) {
      EmbeddedDatabaseTest.update(database.owner(), statement);
    }
    try (var connection = database.owner().connect()) {
      Map<String, Long> counts = new HashMap<>();
      for (StoredTable table : manifest.tables()) {
        if (List.of("account", "appointment", "api_token").contains(table.name())) {
          rows.put(table.name(), copied(connection, table));
          counts.put(table.fullName(), rows.get(table.name()).lines().count());
        }
      }
      var loading = new Loading(connection, manifest);
      for (String table : counts.keySet()) {
        loading.copy(table, rows(table.replace("public.", "")));
      }
      loading.finish(summary(counts));
    }
    assertThat(EmbeddedDatabaseTest.query(database.owner(), "select count(*) from api_token"))
        .containsExactly("0");
    assertThat(
            EmbeddedDatabaseTest.query(
                database.owner(),
                "select actor || ' ' || kind || ' ' || (before ->> 'id') from audit_entry"))
        .containsExactly("system:restore REMOVED [9]");
  }
}
