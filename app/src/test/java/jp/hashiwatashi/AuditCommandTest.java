package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import jp.hashiwatashi.audit.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code audit verify}, as whoever must look after the trail runs it. */
class AuditCommandTest {

  @TempDir Path folder;
  private Trail trail;

  @BeforeEach
  void sealedTrail() throws IOException, SQLException {
    trail = new Trail(Files.createDirectory(folder.resolve("audit")));
    trail.fill(Seeds.random("AuditCommandTest"), 3);
    Files.writeString(
        folder.resolve("secrets"),
        "hashiwatashi_app=" + trail.databases.application().password() + "\n");
  }

  private ProgramRun verify(String... more) {
    var owner = trail.databases.owner();
    String url = owner.url() + "?user=" + owner.user() + "&password=" + owner.password();
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"audit", "verify", "--data", "" + folder, "--database-url", url},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    return ProgramRun.of(args);
  }

  @Test
  void anUntouchedTrailIsToldAndEndsWithZero() {
    ProgramRun run = verify();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("監査記録 \\d+ 件は、封をしたときのままです。\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatWasTamperedWithIsToldWithItsPlaceAndEndsWithOne() throws SQLException {
    trail.tamper(
        """
        update audit_entry set actor = '別人'
        where number = (select entry from audit_seal where position = 2)
        """);
    ProgramRun run = verify();
    assertThat(run.code()).isOne();
    assertThat(run.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("位置 2、記録 ")
        .endsWith("：封と合いません。封のあとで書き換えられたか、順を変えられています");
    assertThat(run.out()).contains("合わないところが 1 件あります");
  }

  @Test
  void aCopyOfTheAnchorsThatIsKeptElsewhereIsComparedWith() throws IOException, SQLException {
    Path copy = Files.copy(folder.resolve("audit/anchors"), folder.resolve("copy"));
    trail.tamper("delete from audit_seal");
    trail.tamper("delete from audit_entry");
    Files.delete(folder.resolve("audit/anchors"));
    assertThat(verify().code()).isZero();
    ProgramRun run = verify("--anchors", "" + copy);
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("末尾が切り取られています");
  }

  @Test
  void whatIsNotYetSealedIsToldAndNoFault() throws SQLException {
    trail.tamper("insert into employer (id, name) values ('Z-1', '見本')");
    ProgramRun run = verify();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("まだ封をしていない記録が 1 件あります");
  }

  @Test
  void aFolderWithoutAProgramsDataIsToldWithHowToMendIt() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    ProgramRun run = ProgramRun.of("audit", "verify", "--data", "" + empty);
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("橋渡しのデータがありません", "--data で");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void anotherTaskIsRefusedInTheLanguageThatWasAskedFor() {
    assertThat(ProgramRun.of("audit", "delete").err()).contains("「delete」という作業はありません");
    assertThat(ProgramRun.of(Map.of("LANG", "en_GB.UTF-8"), "audit", "delete").err())
        .contains("There is no task");
    assertThat(ProgramRun.of("audit").code()).isEqualTo(2);
  }
}
