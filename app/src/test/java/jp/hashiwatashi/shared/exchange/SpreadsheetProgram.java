package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice Calc, for tests: what it makes of files, as people do with Excel. */
public final class SpreadsheetProgram {

  private SpreadsheetProgram() {}

  /**
   * Opens files and saves them as workbooks, without a window and with settings of its own.
   *
   * @param folder where it may write; the saved files lie below, by their names
   */
  public static List<Path> saved(Path folder, List<Path> files)
      throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("saved"));
    File log = folder.resolve("log").toFile();
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process program =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    try {
      assertThat(program.waitFor(5, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
    } finally {
      program.destroyForcibly();
    }
    List<Path> saved = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replaceAll("[.][a-z]+$", ".xlsx");
      saved.add(out.resolve(name));
      assertThat(saved.getLast())
          .as("LibreOffice said: %s", Files.readString(log.toPath()))
          .exists();
    }
    return saved;
  }

  /** Whether a part of a workbook has a formula in it. */
  public static boolean hasFormula(String part) {
    return part.contains("<f>") || part.contains("<f ");
  }
}
