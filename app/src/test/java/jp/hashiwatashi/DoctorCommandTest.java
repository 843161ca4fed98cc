package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor}: what is missing on a machine is named with how to mend it. */
class DoctorCommandTest {

  @TempDir Path folder;

  private static ProgramRun doctor(Path data, String... more) {
    List<String> args = new ArrayList<>(List.of("doctor", "--data", "" + data));
    args.addAll(List.of("--management-port", "0"));
    args.addAll(List.of(more));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  private static List<String> missing(ProgramRun run) {
    return run.out().lines().filter(line -> line.startsWith("×") && line.contains("： ")).toList();
  }

  @Test
  void whereNothingIsMissingItSaysSoAndEndsWithZero() {
    ProgramRun run = doctor(folder.resolve("not/there/yet"), "--port", "0");
    assertThat(missing(run)).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("○ Java： "))
        .anyMatch(line -> line.startsWith("○ PostgreSQL： "))
        .endsWith("橋渡しを動かせます。");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aPortThatIsTakenIsNamedWithTheOptionThatMendsIt() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ProgramRun run = doctor(folder, "--port", "" + taken.getLocalPort());
      assertThat(run.code()).isOne();
      assertThat(missing(run))
          .singleElement()
          .asString()
          .contains("ポート " + taken.getLocalPort(), "使われています", "--port で別の番号");
      assertThat(run.out()).endsWith("直してから、もう一度調べてください。\n");
    }
  }

  @Test
  void aDataFolderThatCannotBeIsNamedWithTheOptionThatMendsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    ProgramRun run = doctor(file.resolve("data"), "--port", "0");
    assertThat(run.code()).isOne();
    assertThat(missing(run))
        .anyMatch(line -> line.contains("データフォルダー") && line.contains("--data で書き込める"));
  }

  @Test
  void whatOnlyTheChecksNeedIsNamedButDoesNotMakeTheMachineUnfit() {
    Examination examination = new Examination();
    examination.program("編み機", "no-such-program-here", "画面の検査", "apt-get install knitter");
    assertThat(examination.findings())
        .singleElement()
        .extracting(Examination.Finding::line)
        .asString()
        .startsWith("△ 編み機： ありません")
        .endsWith("apt-get install knitter");
    assertThat(examination.isHealthy()).isTrue();
  }
}
