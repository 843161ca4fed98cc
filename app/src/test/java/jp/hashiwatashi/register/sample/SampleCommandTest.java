package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCommandTest {
  @TempDir private Path folder;
  private final StringWriter errors = new StringWriter();

  @Test
  void bothFilesAreWrittenToAFolderThatDidNotExist() throws IOException {
    Path target = folder.resolve("new");
    assertThat(run("12", "34", target)).isZero();
    assertThat(Files.readAllLines(target.resolve("seekers.csv"))).hasSize(13);
    assertThat(Files.readAllLines(target.resolve("openings.csv"))).hasSize(35);
    try (var files = Files.list(target)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void theSameSeedWritesTheSameBytesAgain() throws IOException {
    run("50", "50", folder);
    byte[] before = Files.readAllBytes(folder.resolve("openings.csv"));
    run("50", "50", folder);
    assertThat(Files.readAllBytes(folder.resolve("openings.csv"))).isEqualTo(before);
  }

  @Test
  void aFileInTheFoldersPlaceIsRefusedAndStaysAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    assertThat(run("1", "1", file)).isEqualTo(2);
    assertThat(errors.toString()).contains("フォルダーではなくファイルです").contains("--out");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aNegativeNumberIsAMistakeInTheUsage() {
    assertThat(run("-1", "1", folder)).isEqualTo(2);
    assertThat(errors.toString()).startsWith("--seekers");
    assertThat(folder).isEmptyDirectory();
  }

  private int run(String seekers, String openings, Path out) {
    return new CommandLine(new SampleCommand())
        .setErr(new PrintWriter(errors, true))
        .execute(
            "--seekers", seekers, "--openings", openings, "--seed", "8", "--out", out.toString());
  }
}
