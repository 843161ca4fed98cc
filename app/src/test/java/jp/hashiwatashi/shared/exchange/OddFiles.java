package jp.hashiwatashi.shared.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.page.InEnglish;

/**
 * All odd files, read one after another in a JVM of their own: prints for each the milliseconds that
 * its reading took, its name, and what was wrong with what became of it, separated by tabs.
 */
final class OddFiles {

  private OddFiles() {}

  /** All but those that are heavy. */
  static List<OddFile> all() {
    List<OddFile> all = new ArrayList<>();
    all.addAll(OddTexts.all());
    all.addAll(OddEncodings.all());
    all.addAll(OddSheets.all());
    all.addAll(OddArchives.all());
    MalformedBooks.refused()
        .forEach(
            (name, book) -> all.add(OddFile.refused(name, "L.xlsx", book.bytes(), book.says())));
    return all;
  }

  /** What is not as expected of a reading; empty when all is. */
  static String wrong(OddFile odd, TableReading<Letter> reading) {
    return switch (reading) {
      case TableReading.Understood<Letter> read -> {
        String told = String.join(" / ", read.notices()) + inJapanese(read.notices().stream());
        String letters = read.records().toString();
        yield odd.faulty()
            ? "it was read: " + letters + told
            : told.contains("not in English")
                ? told
                : odd.letters() != read.records().size()
                    ? read.records().size() + " letters"
                    : (told + letters).contains(odd.says()) || Shown.of(told).contains(odd.says())
                        ? ""
                        : "it says: " + told;
      }
      case TableReading.Refused<Letter> refused -> {
        String faults =
            refused.faults().stream()
                .map(TableFault::toString)
                .limit(20)
                .collect(Collectors.joining(" / "));
        String last = refused.faults().getLast().toString();
        boolean said = (faults + last).contains(odd.says());
        String untold =
            untold(odd, refused.faults())
                + inJapanese(refused.faults().stream().map(f -> f.what() + "。" + f.mend()))
                + inJapanese(refused.notices().stream());
        yield odd.faulty() && said && untold.isEmpty() ? "" : untold + "it says: " + faults;
      }
    };
  }

  /** What an English reader is told in Japanese of a reading, but for what letters say themselves. */
  private static String inJapanese(Stream<String> told) {
    return told.filter(line -> !line.startsWith("重い手紙"))
        .map(line -> line.replace("手紙番号", "letter_id").replace("重さ", "weight"))
        .distinct()
        .limit(100)
        .map(InEnglish::faulty)
        .filter(left -> !left.isEmpty())
        .map(left -> "not in English: " + left + "; ")
        .collect(Collectors.joining());
  }

  /** Every fault names the file, its row and column, what is wrong and the cure, on one line. */
  private static String untold(OddFile odd, List<TableFault> faults) {
    for (TableFault fault : faults) {
      String line = fault.toString();
      if (!fault.file().startsWith(odd.file())
          || fault.row() < 1
          || fault.column().isBlank()
          || fault.what().isBlank()
          || fault.mend().isBlank()
          || line.length() > 1_000
          || line.codePoints().anyMatch(OddFiles::disturbsALine)) {
        return "not told as it should be; ";
      }
    }
    return "";
  }

  private static boolean disturbsALine(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Reads all of them.
   *
   * @param args the folder to write them into, and {@code heavy} for the heavy ones, too
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (OddFile odd : all()) {
      Path file = Files.write(folder.resolve(odd.file()), odd.bytes().get());
      tell(odd, file);
    }
    if (args.length > 1) {
      for (Map.Entry<String, HeavyBooks.Heavy> heavy : HeavyBooks.all().entrySet()) {
        OddFile odd =
            OddFile.refused(heavy.getKey(), "heavy", () -> new byte[0], heavy.getValue().says());
        Path file = folder.resolve(odd.file());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          heavy.getValue().writing().to(out);
        }
        tell(odd, file);
      }
    }
  }

  private static void tell(OddFile odd, Path file) throws IOException {
    long began = System.nanoTime();
    TableReading<Letter> reading =
        FileReading.startImport(file, odd.file(), new Letter.Columns(), Runnable::run).finish();
    long took = (System.nanoTime() - began) / 1_000_000;
    Files.delete(file);
    System.out.println(took + "\t" + Shown.of(odd.name()) + "\t" + wrong(odd, reading));
  }
}
