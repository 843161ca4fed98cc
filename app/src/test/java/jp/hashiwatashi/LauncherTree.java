package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project of two files with the real launcher in it, and with a Maven and JDKs that only write
 * down that they were called.
 */
final class LauncherTree {
  private static final Path PROJECT = Path.of("..");

  /** What a run of the launcher said, and its exit code. */
  record Outcome(int exitCode, String output, String errors) {}

  private final Path root;
  private final Path programs;
  private final Path calls;

  LauncherTree(Path folder) throws IOException {
    root = Files.createDirectories(folder.resolve("project with a space"));
    programs = Files.createDirectories(folder.resolve("programs"));
    calls = folder.resolve("calls");
    Files.createFile(calls);
    Files.copy(PROJECT.resolve("hashiwatashi"), root.resolve("hashiwatashi"));
    executable(root.resolve("hashiwatashi"));
    Files.createDirectory(root.resolve("tools"));
    try (Stream<Path> scripts = Files.list(PROJECT.resolve("tools"))) {
      for (Path script : scripts.filter(f -> f.toString().endsWith(".sh")).toList()) {
        Files.copy(script, root.resolve("tools").resolve(script.getFileName()));
      }
    }
    Files.createDirectories(source().getParent());
    Files.writeString(source(), "class Main {}");
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.writeString(root.resolve("app/pom.xml"), "<project/>");
    Files.writeString(root.resolve("package.json"), "{}");
    Files.writeString(root.resolve("package-lock.json"), "{}");
    script(programs.resolve("node"), "exit 0");
    script(
        programs.resolve("npm"),
        "echo npm >> '" + calls + "'; mkdir -p node_modules; : > node_modules/.package-lock.json");
    mavenThat("mkdir -p app/target && echo jar > app/target/hashiwatashi-app-1.jar");
  }

  Path launcher() {
    return root.resolve("hashiwatashi");
  }

  Path source() {
    return root.resolve("app/src/main/java/Main.java");
  }

  /** A JDK whose {@code java} prints its release and its last arguments. */
  Path jdk(String release) throws IOException {
    Path home = programs.resolve("jdk-" + release);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + release + "\"\n");
    script(
        home.resolve("bin/java"),
        """
        all="$*"
        case $all in
          *.WebRehearsal*) echo WebRehearsal >> '%s' ;;
          *.Rehearsal*) echo Rehearsal >> '%s' ;;
          *no-such-command) exit 2 ;;
          *) echo "java %s: ${all##*jp.hashiwatashi.}" ;;
        esac
        """
            .formatted(calls, calls, release));
    script(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  void mavenThat(String does) throws IOException {
    script(programs.resolve("mvn"), "echo mvn >> '" + calls + "'\n" + does);
  }

  /**
   * A Maven that goes on when another launcher has found the lock taken and sleeps until its next look.
   * The first sleep says so in a pipe, from which Maven reads; it gives up after a minute.
   */
  void mavenThatEndsWhenAnotherLauncherWaits() throws IOException, InterruptedException {
    Path pipe = programs.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    mavenThat(
        """
        read -r -t 60 waits <>'%s' || exit 1
        mkdir -p app/target; : > app/target/hashiwatashi-app-1.jar
        """
            .formatted(pipe));
    script(
        programs.resolve("sleep"),
        """
        if mkdir '%1$s.written' 2>/dev/null; then echo waiting >'%1$s'; fi
        exec '%2$s' "$@"
        """
            .formatted(pipe, programs.resolve("bin/sleep")));
  }

  /** A root without a Maven, whose {@code apt-get} brings one. */
  void mavenOnlyFromTheSystemsPackages() throws IOException {
    Path packaged = programs.resolve("packaged");
    Files.move(programs.resolve("mvn"), packaged);
    script(programs.resolve("id"), "echo 0");
    script(
        programs.resolve("apt-get"),
        "[ \"$1\" = install ] && cp '%s' '%s'".formatted(packaged, programs.resolve("mvn")));
  }

  /** How often {@code mvn}, {@code npm} or a rehearsal was called. */
  long calls(String program) throws IOException {
    return Files.readAllLines(calls).stream().filter(program::equals).count();
  }

  Outcome launch(Path jdk, String... arguments) throws IOException, InterruptedException {
    return start(Map.of("JAVA_HOME", jdk.toString()), arguments).outcome();
  }

  Outcome launchWithoutJavaHome(Path places) throws IOException, InterruptedException {
    return start(Map.of("HASHIWATASHI_JDK_PLACES", places.toString()), "match").outcome();
  }

  /** A launcher that has been started; several may run at once. */
  record Run(Process process, Path errors) {
    Outcome outcome() throws IOException, InterruptedException {
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Outcome(process.waitFor(), output, Files.readString(errors));
    }
  }

  Run start(Map<String, String> environment, String... arguments) throws IOException {
    return startAs(launcher(), environment, arguments);
  }

  Run startAs(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        Stream.concat(Stream.of("bash", launcher.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("HASHIWATASHI_JDK_PLACES", "");
    builder.environment().put("PATH", programs + ":" + pathWithoutJava());
    builder.environment().putAll(environment);
    Path errors = Files.createTempFile(programs, "errors", "");
    return new Run(builder.redirectError(errors.toFile()).start(), errors);
  }

  /** The machine's usual programs, by name, and no Java among them. */
  private Path pathWithoutJava() throws IOException {
    Path bin = programs.resolve("bin");
    if (Files.notExists(bin)) {
      Files.createDirectory(bin);
      for (String tool : TOOLS) {
        for (String place : System.getenv("PATH").split(":", -1)) {
          Path program = Path.of(place, tool);
          if (Files.isExecutable(program)) {
            Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
            executable(bin.resolve(tool));
            break;
          }
        }
      }
    }
    return bin;
  }

  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "chmod",
          "cp",
          "dirname",
          "find",
          "grep",
          "head",
          "id",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sleep",
          "tail",
          "touch",
          "uname");

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n");
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
