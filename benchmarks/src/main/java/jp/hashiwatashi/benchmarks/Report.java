package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a measurement says: printed as it goes, and kept as a page in {@code benchmarks/results}. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  Report(String title) {
    line("# " + title);
    line("");
    line("- date: %s", ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ISO_LOCAL_DATE));
    line("- machine: %s, %d processors", processor(), Runtime.getRuntime().availableProcessors());
    line("- system: %s %s", System.getProperty("os.name"), System.getProperty("os.arch"));
    line(
        "- JDK: %s %s",
        System.getProperty("java.vm.vendor"), System.getProperty("java.vm.version"));
    line("- heap at most: %d MB", Runtime.getRuntime().maxMemory() >> 20);
    line("- load when it began (1 is a processor kept busy by others): %.1f", load());
  }

  /** One line, formatted, in the page and on standard output. */
  void line(String format, Object... values) {
    String text = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
    lines.add(text);
    System.out.println(text);
  }

  /** Keeps the page, when the folder for results is known. */
  void keep(String name) {
    String folder = System.getProperty("results");
    if (folder == null) {
      return;
    }
    line("- load when it ended: %.1f", load());
    try {
      Files.createDirectories(Path.of(folder));
      Files.writeString(Path.of(folder, name + ".md"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double load() {
    return Math.max(0, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor not known");
    } catch (IOException e) {
      return "processor not known";
    }
  }
}
