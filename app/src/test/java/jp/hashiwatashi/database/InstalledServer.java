package jp.hashiwatashi.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that the system has installed, of another major version than ours.
 *
 * @param programs the folder of {@code initdb} and {@code pg_ctl}
 */
record InstalledServer(int major, Path programs) {

  /** A cluster of it that runs until it is closed. */
  record Running(InstalledServer server, Path cluster, int port, String password)
      implements AutoCloseable {

    /** Of its database postgres, with its superuser. */
    String url() {
      return "postgresql://postgres:%s@127.0.0.1:%d/postgres".formatted(password, port);
    }

    @Override
    public void close() throws IOException {
      server.run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--silent");
    }
  }

  /** The oldest that is installed and that we still work with, if it is older than ours. */
  static Optional<InstalledServer> olderThan(String ours) throws IOException {
    Path installed = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(installed)) {
      return Optional.empty();
    }
    try (var versions = Files.list(installed)) {
      return versions
          .filter(version -> version.getFileName().toString().matches("[0-9]{2}"))
          .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
          .map(version ->
              new InstalledServer(
                  Integer.parseInt(version.getFileName().toString()), version.resolve("bin")))
          .filter(server -> server.major() >= 15 && server.major() < Integer.parseInt(ours))
          .min(Comparator.comparingInt(InstalledServer::major));
    }
  }

  /** Makes a cluster in a folder and starts it on the loopback address. */
  Running start(Path folder) throws IOException {
    var account = ServerAccount.find();
    Path cluster = Files.createDirectories(folder.resolve("cluster"));
    Path log = Files.createFile(folder.resolve("log"));
    String password = "sample-" + ProcessHandle.current().pid();
    Path passwordFile = Files.writeString(folder.resolve("password"), password + "\n", UTF_8);
    account.letThrough(folder);
    for (Path owned : List.of(cluster, log, passwordFile)) {
      account.own(owned);
    }
    run(
        "initdb",
        "--pgdata=" + cluster,
        "--username=postgres",
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync");
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(port);
    run(
        "pg_ctl",
        "start",
        "--pgdata=" + cluster,
        "--wait",
        "--silent",
        "--log=" + log,
        "--options=" + options);
    return new Running(this, cluster, port, password);
  }

  private void run(String program, String... words) throws IOException {
    var command = new java.util.ArrayList<>(List.of(words));
    command.addFirst(programs.resolve(program).toString());
    Process process =
        new ProcessBuilder(ServerAccount.find().command(command.toArray(String[]::new)))
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor()).as(program).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
