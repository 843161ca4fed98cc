package jp.hashiwatashi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server's main process, as its file {@code postmaster.pid} names it. The file outlives a server
 * that was killed, and its number may by now belong to another program.
 *
 * @param cluster the folder of the cluster it serves
 * @param port of the loopback address
 */
record Postmaster(Path cluster, long pid, int port) {

  /** The process that the file of {@code cluster} names, if it is alive and is that server. */
  static Optional<Postmaster> of(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      var named =
          new Postmaster(
              cluster,
              Long.parseLong(lines.get(0).strip()),
              Integer.parseInt(lines.get(3).strip()));
      return named.isRunning() ? Optional.of(named) : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException noneOrHalfWritten) {
      return Optional.empty();
    }
  }

  boolean isRunning() {
    return ProcessHandle.of(pid).filter(p -> isAlive(p) && serves(p)).isPresent();
  }

  private boolean serves(ProcessHandle process) {
    return isPostgres(process)
        && process
            .info()
            .arguments()
            .map(words -> Arrays.asList(words).contains(cluster.toString()))
            .orElse(false);
  }

  /**
   * Processes of a server of this cluster, whatever the file says: those that outlive a killed main
   * process for a moment hold its shared memory, and no new server may start beside them.
   */
  static List<ProcessHandle> remains(Path cluster) {
    return ProcessHandle.allProcesses()
        .filter(p -> isPostgres(p) && isAlive(p) && worksIn(p, cluster))
        .toList();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(c -> c.replace(" (deleted)", "").endsWith("/postgres"))
        .orElse(false);
  }

  private static boolean worksIn(ProcessHandle process, Path cluster) {
    try {
      return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
    } catch (IOException goneOrNotOurs) {
      return false;
    }
  }

  /** A zombie, which an init process that reaps none leaves behind, counts as dead. */
  private static boolean isAlive(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException noSuchFileSystem) {
      return process.isAlive();
    }
  }
}
