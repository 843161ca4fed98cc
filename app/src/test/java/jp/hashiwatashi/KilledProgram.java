package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program of the tests in a process of its own, which can be killed in the middle. */
public final class KilledProgram implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private KilledProgram(Process process) {
    this.process = process;
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  public static KilledProgram start(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dlogback.configurationFile=quiet-logback.xml");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new KilledProgram(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line that it prints; a program that prints none any more fails the test. */
  public String line() throws IOException {
    String line = lines.readLine();
    assertThat(line).as("the program ended early").isNotNull();
    return line;
  }

  /**
   * Kills it at once.
   *
   * @return what it had printed until then and nobody has read
   */
  public List<String> kill() throws IOException, InterruptedException {
    // By its handle: the process's own method would close its output, which is still to be read.
    process.toHandle().destroyForcibly();
    process.waitFor();
    return lines.lines().toList();
  }

  @Override
  public void close() throws IOException {
    process.toHandle().destroyForcibly();
    lines.close();
  }
}
