package jp.hashiwatashi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL cluster in a data folder: made, started and stopped by PostgreSQL's own programs. */
final class Cluster {

  private static final Logger log = LoggerFactory.getLogger(Cluster.class);

  private final DataFolder folder;
  private final Path path;
  private final Binaries binaries;
  private final ServerAccount account;

  Cluster(DataFolder folder, Binaries binaries, ServerAccount account) {
    this.folder = folder;
    this.path = folder.cluster();
    this.binaries = binaries;
    this.account = account;
  }

  /** Makes the cluster where there is none. One that was half made is made again. */
  void make(String superuserPassword) throws IOException {
    account.letThrough(folder.path());
    openLog();
    if (Files.exists(path.resolve("PG_VERSION"))) {
      refuseOtherMajor();
      account.own(path);
      return;
    }
    Path fresh = path.resolveSibling("postgresql.new");
    Folders.remove(fresh);
    Files.createDirectories(fresh);
    DataFolder.restrict(fresh, "rwx------");
    Path password = fresh.resolveSibling("postgresql.password");
    Files.deleteIfExists(password);
    Files.createFile(password);
    DataFolder.restrict(password, "rw-------");
    Files.writeString(password, superuserPassword + "\n", UTF_8);
    account.own(fresh);
    account.own(password);
    run(
        binaries.program("initdb").toString(),
        "--pgdata=" + fresh,
        "--username=" + Role.SUPERUSER.roleName(),
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
    Files.delete(password);
    Files.move(fresh, path);
  }

  /**
   * A cluster of another major version cannot be opened: its records come over by a backup.
   *
   * @throws DatabaseFault with the two commands that bring them over
   */
  private void refuseOtherMajor() throws IOException {
    String major = Files.readString(path.resolve("PG_VERSION")).strip();
    if (!major.equals(Binaries.MAJOR)) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          このフォルダーの記録は PostgreSQL %1$s のもので、この版の Hashiwatashi は PostgreSQL %2$s を使います：%3$s
          記録はそのまま残っています。次の順で移してください：
            1. これまでの版の Hashiwatashi で： hashiwatashi backup --data %3$s --out 控えのファイル
            2. この版で： hashiwatashi restore --from 控えのファイル --key %3$s/backup-key --data 新しいフォルダー\
          """
              .formatted(major, Binaries.MAJOR, folder.path()));
    }
  }

  /**
   * Starts the server and waits until it takes connections, recovery included.
   *
   * @param port the port to take, or 0 for any that is free
   */
  Postmaster start(int port) throws IOException {
    for (int attempt = 1; ; attempt++) {
      endRemains();
      configure(port != 0 ? port : freePort());
      int exit =
          exitOf(
              binaries.program("pg_ctl").toString(),
              "start",
              "--pgdata=" + path,
              "--wait",
              "--timeout=600",
              "--silent",
              "--log=" + folder.serverLog());
      var postmaster = Postmaster.of(path);
      if (exit == 0 && postmaster.isPresent()) {
        return postmaster.get();
      }
      if (attempt == 5) {
        throw new DatabaseFault(
            Kind.SERVER,
            """
            PostgreSQL を始められません。その記録（%s）の終わり：
            %s
            原因を除いてからもう一度始めてください。記録（データ）はそのまま残っています。\
            """
                .formatted(folder.serverLog(), lastLines(folder.serverLog())));
      }
      log.warn("PostgreSQL did not start (attempt {}), trying again", attempt);
    }
  }

  /** Ends the server: open transactions are rolled back, everything acknowledged is on disk. */
  void stop() {
    if (Postmaster.of(path).isPresent()) {
      exitOf(
          binaries.program("pg_ctl").toString(),
          "stop",
          "--pgdata=" + path,
          "--mode=fast",
          "--wait",
          "--silent");
    }
  }

  /** As {@link #stop}, and ends what a killed main process has left, too. */
  void end() throws IOException {
    stop();
    endRemains();
  }

  /** After a killed main process its children end by themselves; those that don't are ended. */
  private void endRemains() throws IOException {
    List<ProcessHandle> remains = Postmaster.remains(path);
    for (int tenths = 0; !remains.isEmpty() && tenths < 100; tenths++) {
      if (tenths >= 30) {
        remains.forEach(ProcessHandle::destroyForcibly);
      }
      Pause.millis(100);
      remains = Postmaster.remains(path);
    }
    if (remains.isEmpty() && Postmaster.of(path).isEmpty()) {
      // Its number may belong to another program now, which PostgreSQL would take for a server.
      Files.deleteIfExists(path.resolve("postmaster.pid"));
    }
  }

  /** Our settings, written anew at each start so that they follow the program. */
  private void configure(int port) throws IOException {
    Files.writeString(
        path.resolve("postgresql.conf"),
        """
        # Written by Hashiwatashi at each start. Your own settings: postgresql.local.conf beside this folder.
        max_connections = 50
        shared_buffers = 128MB
        wal_level = minimal
        max_wal_senders = 0
        max_wal_size = 2GB
        # Yours overrule what stands above, not what stands below: it keeps records safe and unseen.
        include_if_exists = '../postgresql.local.conf'
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        timezone = 'Asia/Tokyo'
        log_timezone = 'Asia/Tokyo'
        lc_messages = 'C'
        # No record of a person in the server's log: no row, no parameter, no statement.
        log_error_verbosity = terse
        log_min_error_statement = panic
        log_parameter_max_length_on_error = 0
        """
            .formatted(port),
        UTF_8);
    Files.writeString(
        path.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n", UTF_8);
    account.own(path.resolve("postgresql.conf"));
    account.own(path.resolve("pg_hba.conf"));
  }

  /** The server's own log, which no one else can read. */
  private void openLog() throws IOException {
    if (!Files.exists(folder.serverLog())) {
      Files.createFile(folder.serverLog());
    }
    DataFolder.restrict(folder.serverLog(), "rw-------");
    account.own(folder.serverLog());
  }

  private void run(String... words) throws IOException {
    if (exitOf(words) != 0) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          PostgreSQL の準備（%s）に失敗しました。その記録（%s）の終わり：
          %s\
          """
              .formatted(
                  Path.of(words[0]).getFileName(),
                  folder.serverLog(),
                  lastLines(folder.serverLog())));
    }
  }

  private int exitOf(String... words) {
    try {
      return new ProcessBuilder(account.command(words))
          .directory(Path.of("/").toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new DatabaseFault(Kind.SERVER, "PostgreSQL のプログラムを動かせません：" + words[0], e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseFault(Kind.SERVER, "PostgreSQL を待つ間に中断されました。", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String lastLines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    } catch (IOException e) {
      return "（読めません）";
    }
  }
}
