package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * The reading of one file into records, whatever it is: a workbook or CSV, told apart by what is in it
 * and not by its name.
 *
 * @param <R> the record
 */
public final class FileReading<R> {

  /** Waits for a reading that was begun. */
  private interface Ending<R> {
    TableReading<R> finish() throws IOException;
  }

  private final Path file;
  private final String shown;
  private final Ending<R> ending;

  private FileReading(Path file, String shown, Ending<R> ending) {
    this.file = file;
    this.shown = shown;
    this.ending = ending;
  }

  /**
   * Begins to read a file; texts of CSV are taken exactly.
   *
   * @param shown what messages call the file: as the user named it
   * @param executor runs the parts; {@code Runnable::run} reads in the calling thread
   */
  public static <R> FileReading<R> start(
      Path file, String shown, ColumnSet<R> set, Executor executor) {
    return FileCheck.isWorkbook(file)
        ? ofWorkbook(file, shown, set, executor)
        : new FileReading<>(file, shown, CsvReading.start(file, shown, set, executor)::finish);
  }

  /**
   * Begins to read a file that a person sends, within the limits that a server sets. A list may have
   * been taken out as it: an apostrophe that CSV has before the sign of a formula goes.
   */
  public static <R> FileReading<R> startImport(
      Path file, String shown, ColumnSet<R> set, Executor executor) {
    return FileCheck.isWorkbook(file)
        ? ofWorkbook(file, shown, set, executor)
        : new FileReading<>(
            file, shown, CsvReading.startImport(file, shown, set, executor, null)::finish);
  }

  /**
   * Reads such a file in the calling thread.
   *
   * @param encoding of CSV
   */
  public static <R> TableReading<R> readImport(
      Path file, String shown, ColumnSet<R> set, FileEncoding encoding) {
    Executor here = Runnable::run;
    FileReading<R> reading =
        FileCheck.isWorkbook(file)
            ? ofWorkbook(file, shown, set, here)
            : new FileReading<>(
                file, shown, CsvReading.startImport(file, shown, set, here, encoding)::finish);
    return reading.finish();
  }

  private static <R> FileReading<R> ofWorkbook(
      Path file, String shown, ColumnSet<R> set, Executor executor) {
    FutureTask<TableReading<R>> task = new FutureTask<>(() -> SheetReading.read(file, shown, set));
    executor.execute(task);
    return new FileReading<>(file, shown, () -> Parts.await(task));
  }

  /** Waits for the end of the reading and says what came of it. */
  public TableReading<R> finish() {
    try {
      return ending.finish();
    } catch (UncheckedIOException e) {
      return TableReading.Refused.whole(
          FileCheck.unreadable(file, shown, Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      return TableReading.Refused.whole(FileCheck.unreadable(file, shown, e));
    }
  }
}
