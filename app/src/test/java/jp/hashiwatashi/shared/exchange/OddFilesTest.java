package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of files that are not as they should be, one after another in 512 MB: each is read, or
 * refused with its place and its cure. How long the slowest took is printed.
 */
class OddFilesTest {

  private static final int SLOWEST = 5;

  @TempDir Path folder;

  @Test
  void thereAreThreeHundredAndMoreAndNoTwoHaveOneName() {
    List<OddFile> all = OddFiles.all();
    assertThat(all).hasSizeGreaterThan(300);
    assertThat(all).extracting(odd -> odd.file() + " " + odd.name()).doesNotHaveDuplicates();
  }

  @Test
  void ofEveryRefusalSomeWordsAreKnownBeforehand() {
    assertThat(OddFiles.all())
        .filteredOn(OddFile::faulty)
        .extracting(OddFile::says)
        .noneMatch(String::isEmpty);
  }

  @Test
  void everyOneIsReadOrRefusedAsItShouldBeInASmallMemoryAndLeavesNothingBehind()
      throws IOException, InterruptedException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path said = folder.resolve("said");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                OddFiles.class.getName(),
                files.toString()));
    if (Seeds.isLong()) {
      command.add("heavy");
    }
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int code = process.waitFor();
    List<String[]> lines = Files.readAllLines(said).stream().map(l -> l.split("\t", -1)).toList();
    assertThat(code).as(Files.readString(said)).isZero();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(OddFiles.all().size());
    lines.stream()
        .sorted(Comparator.comparing((String[] line) -> -Integer.parseInt(line[0])))
        .limit(SLOWEST)
        .forEach(line -> System.out.println(line[1] + ": " + line[0] + " ms"));
    assertThat(lines)
        .filteredOn(line -> !line[2].isEmpty())
        .extracting(line -> line[1] + ": " + line[2])
        .isEmpty();
    assertThat(left(files)).isEmpty();
    assertThat(left(temporary)).isEmpty();
  }

  private static List<Path> left(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
