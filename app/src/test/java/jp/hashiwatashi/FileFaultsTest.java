package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands on files say of faults within one cell. */
class FileFaultsTest {

  @TempDir Path folder;

  @Test
  void everyFaultyEntryOfAListHasALineOfItsOwnWithItsOwnMend() throws IOException {
    Path seekers =
        Files.writeString(
            folder.resolve("S.csv"),
            "seeker_id,moves,licences,occupations_experienced\n"
                + "S1,TRANSFER,L998|L001|L999,100:1|011:x\n");
    Path openings =
        Files.writeString(
            folder.resolve("O.csv"), "opening_id,moves,headcount,occupation\nO1,TRANSFER,1,023\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {
      "match",
      "--seekers",
      seekers.toString(),
      "--openings",
      openings.toString(),
      "--as-of",
      "2025-04-01",
      "--out",
      folder.resolve("M.csv").toString()
    };
    int code =
        Main.run(
            args,
            new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of());
    assertThat(code).isOne();
    assertThat(err.toString(UTF_8).lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith(seekers + ":2:licences: ") && line.contains("L998"))
        .anyMatch(line -> line.startsWith(seekers + ":2:licences: ") && line.contains("L999"))
        .allMatch(line -> line.contains("; "));
  }

  @Test
  void nobodyIsBornAfterTheMatchingDate() throws IOException {
    SmallMarketFiles files = SmallMarketFiles.in(folder);
    Files.writeString(
        files.seekers(), "seeker_id,moves,birth_date\nS1,移籍,2025-04-01\nS2,移籍,2025-04-02\n");
    ProgramRun run = files.write("match");
    assertThat(run.code()).isOne();
    assertThat(run.errors())
        .singleElement()
        .asString()
        .startsWith(files.seekers() + ":3:birth_date: ")
        .contains("2025-04-02", "; ");
  }

  @Test
  void whatComesThroughAPipeIsReadAsAFileIs() throws Exception {
    SmallMarketFiles files = SmallMarketFiles.in(folder);
    files.write("match");
    String expected = Files.readString(files.out());
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer = Thread.ofVirtual().start(() -> write(pipe, SmallMarketFiles.SEEKERS));
    ProgramRun run = new SmallMarketFiles(pipe, files.openings(), files.out()).write("match");
    writer.join();
    assertThat(run.errors()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Files.readString(files.out())).isEqualTo(expected);

    Thread wrong = Thread.ofVirtual().start(() -> write(pipe, "seeker_id,moves\nS1,x\n"));
    run = new SmallMarketFiles(pipe, files.openings(), files.out()).write("match");
    wrong.join();
    assertThat(run.errors()).singleElement().asString().startsWith(pipe + ":2:moves: ");
  }

  private static void write(Path pipe, String text) {
    try {
      Files.writeString(pipe, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
