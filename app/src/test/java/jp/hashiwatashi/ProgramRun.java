package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program, run in this JVM with streams of its own: its exit code and what it said. */
record ProgramRun(int code, String out, String err) {

  static ProgramRun of(String... args) {
    return of(Map.of(), args);
  }

  static ProgramRun of(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            environment);
    return new ProgramRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
