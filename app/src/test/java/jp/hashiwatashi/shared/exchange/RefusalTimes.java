package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long it takes to refuse each file that is no good one, beside the reading of a good file of the
 * same size. Printed, never asserted: {@code benchmarks/refusals}.
 */
final class RefusalTimes {

  private static final int ROUNDS = 3;
  private static final int SHOWN = 40;

  /** Larger good files would be refused themselves. */
  private static final long MOST_GOOD = 8 << 20;

  /** One file, in milliseconds. */
  private record Taken(String name, long bytes, double refused, double good) {
    double ratio() {
      return refused / good;
    }
  }

  private final Path folder;
  private final Map<String, Double> good = new HashMap<>();
  private final List<Taken> taken = new ArrayList<>();

  private RefusalTimes(Path folder) {
    this.folder = folder;
  }

  /**
   * @param args the folder to write files into, and {@code light} without the largest ones
   */
  public static void main(String[] args) throws IOException {
    RefusalTimes times = new RefusalTimes(Path.of(args[0]));
    times.all();
    times.taken.clear(); // that was for the compiler to know its way
    times.all();
    if (args.length == 1) {
      times.heavy();
    }
    times.print();
  }

  private void all() throws IOException {
    for (OddFile odd : OddFiles.all()) {
      if (odd.faulty()) {
        Path file = Files.write(folder.resolve(odd.file()), odd.bytes().get());
        take(Shown.of(odd.name()), file, odd.file(), ROUNDS);
      }
    }
  }

  private void heavy() throws IOException {
    for (Map.Entry<String, HeavyBooks.Heavy> heavy : HeavyBooks.all().entrySet()) {
      Path file = folder.resolve("heavy");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        heavy.getValue().writing().to(out);
      }
      take(heavy.getKey(), file, "heavy", 1);
    }
  }

  private void take(String name, Path file, String shown, int rounds) throws IOException {
    long bytes = Files.size(file);
    boolean workbook = FileCheck.isWorkbook(file);
    double refused = median(file, shown, rounds);
    Files.delete(file);
    taken.add(new Taken(name, bytes, refused, good(workbook, bytes)));
  }

  private static double median(Path file, String shown, int rounds) {
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long began = System.nanoTime();
      FileReading.startImport(file, shown, new Letter.Columns(), Runnable::run).finish();
      times[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  /** The reading of a good file of the next power of two. */
  private double good(boolean workbook, long bytes) throws IOException {
    long size = Math.min(MOST_GOOD, Math.max(4096, Long.highestOneBit(bytes) * 2));
    String key = workbook + " " + size;
    Double known = good.get(key);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(workbook ? "good.xlsx" : "good.csv");
    StringBuilder rows = new StringBuilder();
    // A row of a sheet packs to about fourteen bytes.
    for (int i = 0; workbook ? i < size / 14 : rows.length() < size; i++) {
      rows.append(
          workbook
              ? "<row r=\"%1$d\">%2$s<c r=\"B%1$d\"><v>10</v></c></row>"
                  .formatted(i + 2, Book.text("A" + (i + 2), "N" + i))
              : "N" + i + ",10,x\n");
    }
    Files.write(
        file,
        workbook
            ? Book.of(rows.toString()).bytes()
            : ("letter_id,weight,text\n" + rows).getBytes(UTF_8));
    double took = median(file, file.getFileName().toString(), ROUNDS);
    Files.delete(file);
    good.put(key, took);
    return took;
  }

  private void print() {
    taken.sort(Comparator.comparingDouble((Taken one) -> -one.refused()));
    System.out.println("# Refusing files that are no good ones\n");
    System.out.println("- date: " + LocalDate.now());
    System.out.println(
        "- JDK: "
            + Runtime.version()
            + ", heap at most: "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB");
    System.out.println(
        "- files refused: " + taken.size() + "; the slowest " + SHOWN + " are shown");
    System.out.println(
        "- good: a good file of the same kind and size (next power of two, at most 8 MiB), read\n");
    System.out.println("| file | bytes | refused, ms | good, ms | ratio |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    for (Taken one : taken.subList(0, Math.min(SHOWN, taken.size()))) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f | %.1f | %.2f |",
              one.name().replace('|', '/'),
              one.bytes(),
              one.refused(),
              one.good(),
              one.ratio()));
    }
    Taken worst = taken.getFirst();
    System.out.println(
        String.format(
            Locale.ROOT, "\nWorst: %s, %.1f ms (aim: 5,000 ms).", worst.name(), worst.refused()));
  }
}
