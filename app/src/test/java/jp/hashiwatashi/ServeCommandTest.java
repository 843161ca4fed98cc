package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.hashiwatashi.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the web application from starting is told in words, without a stack trace. */
class ServeCommandTest {

  @TempDir private Path path;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int serve(String... options) {
    var arguments = new String[options.length + 1];
    arguments[0] = "serve";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Main.run(
        arguments,
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8),
        Map.of());
  }

  @Test
  void aPortThatIsTakenIsToldWithItsMend() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertThat(serve("--port", port, "--management-port", "0", "--data", path.toString()))
          .isEqualTo(3);
      assertThat(told()).contains("ポート " + port, "--port").doesNotContain("\tat ");
      assertThat(serve("--port", "0", "--management-port", port, "--data", path.toString()))
          .isEqualTo(3);
      assertThat(told()).contains("--management-port");
      assertThat(Files.list(path)).as("nothing was started").isEmpty();
    }
  }

  @Test
  void aFolderThatAnotherProgramHoldsIsToldWithItsMend() {
    try (var held = DataFolder.open(path)) {
      assertThat(serve("--port", "0", "--management-port", "0", "--data", held.path().toString()))
          .isEqualTo(4);
      assertThat(told()).contains("別の Hashiwatashi", "--data").doesNotContain("\tat ");
    }
  }

  @Test
  void aDataFolderThatIsAFileIsToldInJapanese() throws Exception {
    Path file = Files.createFile(path.resolve("file"));
    for (Path folder : new Path[] {file, file.resolve("below")}) {
      assertThat(serve("--port", "0", "--management-port", "0", "--data", folder.toString()))
          .isEqualTo(4);
    }
    assertThat(told())
        .contains("同じ名前のものがすでにあります", "--data")
        .doesNotContain("Exception", "Not a directory");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldWithItsMend() {
    assertThat(
            serve(
                "--port",
                "0",
                "--management-port",
                "0",
                "--data",
                path.toString(),
                "--database-url",
                "postgresql://chief@127.0.0.1:1/offices"))
        .isEqualTo(5);
    assertThat(told()).contains("届きません", "--database-url").doesNotContain("\tat ");
  }

  @Test
  void anOptionThatDoesNotExistIsAMistakeInTheUsage() {
    assertThat(serve("--prot", "1")).isEqualTo(2);
  }

  private String told() {
    return errors.toString(StandardCharsets.UTF_8);
  }
}
