package jp.hashiwatashi;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rehearsal of the commands on files, for the build: the JVM watches which classes are loaded and
 * which methods are hot, and writes both to the AOT cache with which the launcher starts later. A
 * command that fails is named and passed over: the cache is then only less warm.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * @param args a folder that may be written to
   */
  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    for (List<String> command : commands(Path.of(args[0]))) {
      int result = Main.run(command.toArray(String[]::new), nowhere, System.err, Map.of());
      if (result != 0) {
        System.err.println("rehearsal: " + command + " ended with " + result);
      }
    }
  }

  private static List<List<String>> commands(Path folder) {
    String seekers = folder.resolve("seekers.csv").toString();
    String openings = folder.resolve("openings.csv").toString();
    String out = folder.resolve("out.csv").toString();
    return List.of(
        List.of("--help"),
        List.of("reference", "prefectures", "--out", out),
        List.of(
            "sample",
            "--seekers",
            "400",
            "--openings",
            "4000",
            "--seed",
            "1",
            "--out",
            "" + folder),
        matching("match", seekers, openings, "--out", out),
        matching("match", seekers, openings, "--out", out, "--direction", "openings"),
        matching("place", seekers, openings, "--out", out));
  }

  private static List<String> matching(
      String command, String seekers, String openings, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                command, "--seekers", seekers, "--openings", openings, "--as-of", "2025-04-01"));
    words.addAll(List.of(more));
    return words;
  }
}
