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
}
