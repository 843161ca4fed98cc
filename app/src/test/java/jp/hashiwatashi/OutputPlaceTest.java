package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a result cannot be put is told before the work begins: the input is not even looked at. */
class OutputPlaceTest {

  @TempDir Path folder;
  private Path faulty;

  @BeforeEach
  void plant() throws IOException {
    faulty = Files.writeString(folder.resolve("faulty.csv"), "nothing\n");
  }

  private ProgramRun run(String command, Path out, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--seekers", "" + faulty, "--openings", "" + faulty));
    args.addAll(List.of("--as-of", "2025-04-01", "--out", "" + out));
    args.addAll(Arrays.asList(more));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  private void assertRefused(Path out, String... words) {
    for (ProgramRun run :
        List.of(
            run("match", out),
            run("place", out),
            ProgramRun.of("reference", "prefectures", "--out", "" + out))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.errors()).singleElement().asString().contains("; ").contains(words);
    }
  }

  @Test
  void aFolderIsNoPlaceForAFile() throws IOException {
    assertRefused(Files.createDirectory(folder.resolve("M")), "M」はフォルダーです");
    assertRefused(Path.of(""), "フォルダーです");
  }

  @Test
  void aFolderThatDoesNotExistIsNotMadeByATypingMistake() {
    assertRefused(folder.resolve("Aprli/M.csv"), "Aprli」がありません", "先にフォルダーを作る");
    assertThat(folder.resolve("Aprli")).doesNotExist();
  }

  @Test
  void aFileIsNoFolder() {
    assertRefused(faulty.resolve("M.csv"), "faulty.csv」には書き込めません");
    ProgramRun sample =
        ProgramRun.of(
            "sample", "--seekers", "1", "--openings", "1", "--seed", "1", "--out", "" + faulty);
    assertThat(sample.code()).isEqualTo(2);
    assertThat(sample.err()).contains("フォルダーではなくファイルです; ");
  }

  @Test
  void whatOneMayNotWriteIsRefused() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path kept = Files.writeString(folder.resolve("kept.csv"), "kept");
    assertThat(locked.toFile().setWritable(false)).isTrue();
    assertThat(kept.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(kept)).as("the superuser may write everywhere").isFalse();
      assertRefused(locked.resolve("M.csv"), "locked」には書き込めません");
      assertRefused(kept, "書き込めないファイルです");
      assertThat(kept).hasContent("kept");
    } finally {
      assertThat(locked.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void theInputIsNeverOverwrittenByWhateverName() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("M.csv"), faulty);
    for (Path out : List.of(faulty, link, folder.resolve("x/../faulty.csv").normalize())) {
      ProgramRun run = run("match", out);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("入力のファイル「" + faulty + "」と同じです; ");
    }
    Path pins = Files.writeString(folder.resolve("pins.csv"), "kind,seeker_id,other\n");
    assertThat(run("place", pins, "--pins", "" + pins).err()).contains("入力のファイル「" + pins);
    Path strategy = Files.writeString(folder.resolve("w.json"), "{}");
    assertThat(run("match", strategy, "--strategy", "" + strategy).err()).contains("w.json」と同じ");
    assertThat(faulty).hasContent("nothing\n");
  }

  @Test
  void aResultMayGoToADevice() {
    Path nowhere = Path.of("/dev/null");
    assumeThat(Files.isWritable(nowhere)).isTrue();
    assertThat(ProgramRun.of("reference", "prefectures", "--out", "" + nowhere).code()).isZero();
    assertThat(Files.isRegularFile(nowhere)).isFalse();
  }
}
