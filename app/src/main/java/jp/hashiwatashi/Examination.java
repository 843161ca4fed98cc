package jp.hashiwatashi;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.EmbeddedDatabase;

/** Looks at this machine, one thing after another. */
final class Examination {

  /** How a thing was found. */
  enum State {
    FINE("○"),
    /** Missing, but needed only to build or check the program. */
    MISSING_FOR_CHECKS("△"),
    MISSING("×");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }
  }

  /**
   * One thing that was looked at.
   *
   * @param words what was found, and how to mend it if need be
   */
  record Finding(State state, String subject, String words) {
    String line() {
      return state.mark + " " + subject + "： " + words;
    }
  }

  private static final int OLDEST_JDK = 25;
  private static final long MIB = 1 << 20;
  private static final long MEMORY_NEEDED_MIB = 1_500;
  private static final long DISK_NEEDED_MIB = 1_000;

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  boolean isHealthy() {
    return findings.stream().noneMatch(finding -> finding.state() == State.MISSING);
  }

  private void found(boolean fine, String subject, String good, String bad) {
    findings.add(new Finding(fine ? State.FINE : State.MISSING, subject, fine ? good : bad));
  }

  void jdk() {
    int version = Runtime.version().feature();
    found(
        version >= OLDEST_JDK,
        "Java",
        Runtime.version() + "（" + System.getProperty("java.home") + "）",
        "%d です。JDK %d 以降を入れて、JAVA_HOME で指定してください。".formatted(version, OLDEST_JDK));
  }

  void memory() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long mib = system.getTotalMemorySize() / MIB;
    found(
        mib >= MEMORY_NEEDED_MIB,
        "メモリー",
        mib + " MB",
        "%d MB です。%d MB 以上の機械で動かしてください。".formatted(mib, MEMORY_NEEDED_MIB));
  }

  void folder(Path folder) {
    Path existing = folder.toAbsolutePath().normalize();
    while (!Files.exists(existing)) {
      existing = Objects.requireNonNull(existing.getParent());
    }
    found(
        Files.isDirectory(existing) && Files.isWritable(existing),
        "データフォルダー",
        folder.toString(),
        "%s に書き込めません。--data で書き込めるフォルダーを指定してください。".formatted(folder));
    // Not by Files.getFileStore, which fails in a container that has no table of mounts.
    long mib = existing.toFile().getUsableSpace() / MIB;
    found(
        mib >= DISK_NEEDED_MIB,
        "ディスクの空き",
        mib + " MB",
        "%d MB です。%d MB 以上空けるか、--data で別の場所を指定してください。".formatted(mib, DISK_NEEDED_MIB));
  }

  void database() {
    try {
      EmbeddedDatabase.examine();
      findings.add(new Finding(State.FINE, "PostgreSQL", "内蔵のものを使えます"));
    } catch (DatabaseFault fault) {
      findings.add(new Finding(State.MISSING, "PostgreSQL", String.valueOf(fault.getMessage())));
    }
  }

  void port(int port, String option) {
    found(
        Ports.isFree(port),
        "ポート " + port,
        "空いています",
        "使われています。使っているプログラムを終えるか、%s で別の番号を指定してください。".formatted(option));
  }

  /** A program that only building or checking needs. */
  void program(String subject, String program, String purpose, String mend) {
    String answer = answer(program, "--version");
    findings.add(
        answer.isEmpty()
            ? new Finding(
                State.MISSING_FOR_CHECKS,
                subject,
                "ありません。%sに要ります（動かすだけなら不要）： %s".formatted(purpose, mend))
            : new Finding(State.FINE, subject, answer.lines().findFirst().orElse("")));
  }

  void japaneseFonts() {
    String answer = answer("fc-list", ":lang=ja", "family");
    findings.add(
        answer.isEmpty()
            ? new Finding(
                State.MISSING_FOR_CHECKS,
                "日本語の字体",
                "ありません。画面の検査（./check）に要ります： apt-get install fonts-noto-cjk fontconfig")
            : new Finding(State.FINE, "日本語の字体", answer.lines().findFirst().orElse("")));
  }

  /** What a program prints, empty if it is not there or fails. */
  private static String answer(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("\u001b\\[[0-9;]*m", "") // colours
              .strip();
      return process.waitFor() == 0 ? output : "";
    } catch (IOException programMissing) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
