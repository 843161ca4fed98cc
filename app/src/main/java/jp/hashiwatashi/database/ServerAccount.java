package jp.hashiwatashi.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/**
 * As whom PostgreSQL's programs run. They refuse to run as root; then they run in a user namespace of
 * their own, where root is nobody in particular, or, where the machine allows none, as the user
 * {@code nobody}.
 */
enum ServerAccount {
  OURS(List.of()),
  OURS_IN_A_NAMESPACE(List.of("unshare", "-U", "--")),
  NOBODY_BY_SETPRIV(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")),
  NOBODY_BY_RUNUSER(List.of("runuser", "-u", "nobody", "--"));

  private static final int NOBODY = 65534;

  private final List<String> prefix;

  ServerAccount(List<String> prefix) {
    this.prefix = prefix;
  }

  /** Finds the account that works on this machine. */
  static ServerAccount find() {
    if (new UnixSystem().getUid() != 0) {
      return OURS;
    }
    for (ServerAccount account : values()) {
      if (account != OURS && account.works()) {
        return account;
      }
    }
    throw new DatabaseFault(
        Kind.SERVER,
        """
        root のままでは PostgreSQL を動かせません。unshare も setpriv も runuser も使えませんでした。
        util-linux を入れる（apt-get install util-linux）か、一般の利用者で実行するか、
        --database-url で PostgreSQL 15 以降を指定してください。\
        """);
  }

  boolean isNobody() {
    return this == NOBODY_BY_SETPRIV || this == NOBODY_BY_RUNUSER;
  }

  List<String> command(String... words) {
    var command = new ArrayList<>(prefix);
    command.addAll(List.of(words));
    return command;
  }

  /** Gives the files below {@code folder} to the account. */
  void own(Path folder) throws IOException {
    if (!isNobody()) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:uid", NOBODY);
        Files.setAttribute(file, "unix:gid", NOBODY);
      }
    }
  }

  /**
   * Lets the account pass through a folder of ours, without seeing what is in it.
   *
   * @throws DatabaseFault if a folder above does not let it pass
   */
  void letThrough(Path folder) throws IOException {
    if (!isNobody()) {
      return;
    }
    DataFolder.restrict(folder, "rwx--x--x");
    if (!succeeds(command("test", "-x", folder.toString()))) {
      throw new DatabaseFault(
          Kind.DATA_FOLDER,
          """
          root で実行しているため PostgreSQL は利用者 nobody として動きますが、nobody は %s に入れません。
          --data で、だれでも通れる場所のフォルダー（例 /var/lib/hashiwatashi）を指定してください。\
          """
              .formatted(folder));
    }
  }

  private boolean works() {
    return succeeds(command("true"));
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException programMissing) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
