package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Long imports: stopped in the middle, and told of when they end while one is elsewhere. */
class ImportStoppingTest extends ImportTest {

  private static final String HEADING = "求職者番号,氏名,フリガナ,希望形態";

  @Autowired private DataSource source;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedIn who;

  /** Nothing is staged while somebody holds the faults of imports. */
  private static final String NOTHING_STAGED = "lock table import_fault in exclusive mode";

  @Test
  void stoppedWhileItComparesItWaitsForItsColumnsAgainAndHasNoRows() throws Exception {
    String address;
    try (Connection other = source.getConnection()) {
      other.setAutoCommit(false);
      hold(other, NOTHING_STAGED);
      browser.get("/people/import");
      address =
          browser
              .upload("/people/import", "s.csv", (HEADING + "\nSTOP-1,一,イチ,移籍\n").getBytes(UTF_8))
              .headers()
              .firstValue("Location")
              .orElseThrow();
      assertThat(page(address)).contains("登録と比べています", "途中でやめる");
      assertThat(browser.post(address + "/stop", Map.of()).statusCode()).isEqualTo(303);
      assertThat(page(address)).contains("列の対応");
      other.rollback();
    }
    settled(address);
    assertThat(page(address)).contains("列の対応");
    assertThat(
            jdbc.sql("select count(*) from import_row where import_id = :id")
                .param("id", Long.valueOf(address.substring(address.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single())
        .isZero();
    press(
        address,
        "columns",
        Map.of("m-0", "seeker_id", "m-1", "name", "m-2", "kana", "m-3", "moves", "step", "read"));
    assertThat(page(address)).contains("新規 1");
  }

  @Test
  void stoppedWhileItIsKeptNothingOfItIsInTheRegisterAndItMayBeKeptLater() throws Exception {
    press(send("/people", "a.csv", HEADING, "STOP-2,前,マエ,移籍"), "apply", Map.of("rows", "all"));
    String address = send("/people", "b.csv", HEADING, "STOP-2,後,アト,移籍", "STOP-3,新,シン,移籍");
    try (Connection other = source.getConnection()) {
      other.setAutoCommit(false);
      hold(other, "select 1 from sending_record where id = 'STOP-2' for update");
      browser.get(address);
      browser.post(address + "/apply", Map.of("rows", "all"));
      assertThat(page(address)).contains("取り込んでいます", "途中でやめる");
      browser.post(address + "/stop", Map.of());
      assertThat(page(address)).contains("途中でやめました。何も取り込んでいません");
      other.rollback();
    }
    settled(address);
    assertThat(page(address)).contains("途中でやめました。何も取り込んでいません", "2件を取り込む");
    assertThat(registers.people().find("STOP-2").orElseThrow().name()).isEqualTo("前");
    assertThat(registers.people().find("STOP-3")).isEmpty();

    press(address, "apply", Map.of("rows", "all"));
    assertThat(page(address)).contains("取り込みました");
    browser.post(address + "/stop", Map.of());
    assertThat(page(address)).as("too late").contains("取り込みました");
    assertThat(registers.people().find("STOP-3")).isPresent();
  }

  @Test
  void whatEndedWhileOneWasElsewhereIsToldOnTheNextPageUntilOneHasLooked() throws Exception {
    browser = signedIn("elsewhere");
    String address = send("/people", "長い表.csv", HEADING, "STOP-4,一,イチ,移籍");
    assertThat(page("/openings")).contains("取り込み「長い表.csv」：確かめるのを待っています", "href=\"" + address);
    browser = signedIn("somebody-else");
    assertThat(page("/openings")).doesNotContain("長い表.csv");
    browser = signedIn("elsewhere");
    page(address);
    assertThat(page("/openings")).doesNotContain("長い表.csv");
  }

  @Test
  void whereUndoingEndsEarlyThePageSaysThatAllOfItStands() throws Exception {
    press(send("/people", "a.csv", HEADING, "STOP-5,前,マエ,移籍"), "apply", Map.of("rows", "all"));
    String address = send("/people", "b.csv", HEADING, "STOP-5,後,アト,移籍");
    press(address, "apply", Map.of("rows", "all"));
    jdbc.sql("update import_row set before = before || :unread::jsonb where import_id = :id")
        .param("unread", "{\"birth_date\": \"?\"}")
        .param("id", Long.valueOf(address.substring(address.lastIndexOf('/') + 1)))
        .update();
    press(address, "undo", Map.of());
    assertThat(page(address))
        .contains("取り消しをやめました。取り込んだままで、何も取り消していません。もう一度試してください")
        .doesNotContain("何も取り込まずに");
    assertThat(registers.people().find("STOP-5").orElseThrow().name()).isEqualTo("後");
  }

  @Test
  void whoPressesOnceMoreWhileItIsUnderWayChangesNothingOfWhatWasChosen() throws Exception {
    press(send("/people", "a.csv", HEADING, "STOP-6,前,マエ,移籍"), "apply", Map.of("rows", "all"));
    String address = send("/people", "b.csv", HEADING, "STOP-6,後,アト,移籍");
    long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    Import seen = found(id);
    try (Connection other = source.getConnection()) {
      other.setAutoCommit(false);
      hold(other, "select 1 from sending_record where id = 'STOP-6' for update");
      assertThat(imports.apply(seen, false)).isTrue();
      assertThat(imports.apply(seen, true)).isFalse();
      assertThat(imports.read(seen, Map.of("氏名", "kana"), true)).isFalse();
      assertThat(found(id)).returns(false, Import::onlyGood).returns(false, Import::allNew);
      assertThat(found(id).mapping()).isEqualTo(seen.mapping());
      other.rollback();
    }
    settled(address);
    assertThat(page(address)).contains("取り込みました");
    assertThat(page(send("/people", "c.csv", HEADING, "STOP-6,後,アト,移籍")))
        .as("what was refused is not remembered for the next file")
        .contains("変更なし 1");
  }

  @Test
  void theListTellsWhatWasCountedWhenAStepEndedAndCountsNoRowsItself() throws Exception {
    String address =
        send("/people", "数.csv", HEADING, "STOP-7,一,イチ,移籍", "STOP-8,二,ニ,移籍", "STOP-9,,,");
    long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    assertThat(listed(id)).isEqualTo(new ImportCounts(2, 0, 0, 0, 1)).isEqualTo(counted(id));
    press(address, "apply", Map.of("rows", "good"));
    assertThat(listed(id)).isEqualTo(counted(id));
    press(address, "undo", Map.of("purpose", "MISTAKEN"));
    agree(address);
    press(address, "undo", Map.of());
    assertThat(page(address)).contains("取り消しました");
    assertThat(listed(id)).isEqualTo(counted(id));
    jdbc.sql("delete from import_row where import_id = :id").param("id", id).update();
    assertThat(listed(id)).isEqualTo(new ImportCounts(2, 0, 0, 0, 1));
  }

  private ImportCounts listed(long id) {
    return Objects.requireNonNull(imports.counts(List.of(found(id))).get(id));
  }

  private ImportCounts counted(long id) {
    return imports.counts(found(id));
  }

  private Import found(long id) {
    AtomicReference<Import> found = new AtomicReference<>();
    who.as("importer", () -> found.set(imports.find(id).orElseThrow()));
    return found.get();
  }

  private static void hold(Connection connection, String sql) throws Exception {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
