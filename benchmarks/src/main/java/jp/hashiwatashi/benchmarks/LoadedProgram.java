package jp.hashiwatashi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole program as its user starts it, on a data folder that is filled already. */
final class LoadedProgram implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("(http://\\S+)/sign-in\\?token=(\\S+)");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final String launcher;
  private final Path folder;
  private final Process process;
  private final int managementPort;
  private final String address;

  LoadedProgram(Path root, Path folder) throws IOException, InterruptedException {
    this.launcher = root.resolve("hashiwatashi").toString();
    this.folder = folder;
    managementPort = freePort();
    int port = freePort();
    address = "http://127.0.0.1:" + port;
    process =
        started(
            "serve",
            "--port",
            "" + port,
            "--management-port",
            "" + managementPort,
            "--data",
            folder.toString());
    Thread.ofVirtual().start(() -> drain(process));
    awaitStart();
  }

  private void awaitStart() throws IOException, InterruptedException {
    long started = System.nanoTime();
    while (!answers()) {
      boolean ended = process.waitFor(BETWEEN_LOOKS);
      if (ended || System.nanoTime() - started > LONGEST_START.toNanos()) {
        throw new IOException("the program did not start");
      }
    }
  }

  private boolean answers() {
    try {
      var health = (HttpURLConnection) URI.create(health()).toURL().openConnection();
      return health.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String address() {
    return address;
  }

  String health() {
    return "http://127.0.0.1:" + managementPort + "/actuator/health";
  }

  /** A token that signs in somebody who is registered. */
  String token(String name) throws IOException {
    Process one = started("sign-in-link", "--as", name, "--data", folder.toString());
    String token = link(one).group(2);
    drain(one);
    return token;
  }

  private Process started(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static Matcher link(Process program) throws IOException {
    BufferedReader told = program.inputReader(StandardCharsets.UTF_8);
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      Matcher link = LINK.matcher(line);
      if (link.find()) {
        return link;
      }
    }
    throw new IOException("the program ended without a link");
  }

  private static void drain(Process program) {
    try {
      program.inputReader(StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // Nothing more is told.
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
