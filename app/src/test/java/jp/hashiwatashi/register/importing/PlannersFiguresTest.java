package jp.hashiwatashi.register.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.register.RegisterName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of large imports the database counts what it plans by; as the application's role, which owns no table. */
class PlannersFiguresTest extends WebTest {

  @Autowired private PlannersFigures figures;
  @Autowired private JdbcClient jdbc;

  private long counted(String table) {
    return jdbc.sql("select analyze_count from pg_stat_user_tables where relname = :table")
        .param("table", table)
        .query(Long.class)
        .single();
  }

  private void renew(int rows) {
    figures.renew(RegisterName.CONTACTS, new ImportCounts(rows, 0, 0, 0, 0));
  }

  @Test
  void aLargeImportIsCountedWithItsRegister() {
    long rows = counted("import_row");
    long contacts = counted("contact");
    renew(1_000);
    assertThat(counted("import_row")).isGreaterThan(rows);
    assertThat(counted("contact")).isGreaterThan(contacts);
  }

  @Test
  void aSmallOneIsNot() {
    long rows = counted("import_row");
    renew(999);
    assertThat(counted("import_row")).isEqualTo(rows);
  }

  @Test
  void noOtherTableIsCountedForTheApplication() {
    assertThatThrownBy(
            () -> jdbc.sql("select count_for_import('account')").query((row, n) -> "").list())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("no register");
  }
}
