package jp.hashiwatashi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole program as its user starts it, on a data folder that is filled already. */
final class LoadedProgram implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("(http://\\S+)/sign-in\\?token=(\\S+)");

  private final String launcher;
  private final Path folder;
  private final Process process;
  private final int managementPort;
  private final String address;
  private final String firstToken;

  LoadedProgram(Path root, Path folder) throws IOException {
    this.launcher = root.resolve("hashiwatashi").toString();
    this.folder = folder;
    managementPort = freePort();
    process =
        started(
            "serve",
            "--port",
            "" + freePort(),
            "--management-port",
            "" + managementPort,
            "--data",
            folder.toString());
    Matcher link = link(process);
    address = link.group(1);
    firstToken = link.group(2);
    Thread.ofVirtual().start(() -> drain(process));
  }

  String address() {
    return address;
  }

  String health() {
    return "http://127.0.0.1:" + managementPort + "/actuator/health";
  }

  /** Tokens that each sign one in. */
  List<String> tokens(int count) throws IOException {
    List<String> tokens = new ArrayList<>(List.of(firstToken));
    while (tokens.size() < count) {
      Process one = started("sign-in-link", "--data", folder.toString());
      tokens.add(link(one).group(2));
      drain(one);
    }
    return tokens;
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
