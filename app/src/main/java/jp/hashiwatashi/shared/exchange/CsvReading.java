package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one CSV file into records, begun at once on an executor's threads: the file is cut
 * after line feeds into parts, which are read side by side. A cut inside quotes shows when the part
 * before it does not end cleanly; from there on the file is read again in one piece, so that the
 * result is always that of reading from the first byte to the last.
 *
 * @param <R> the record
 */
public final class CsvReading<R> {

  private static final long PART = 2 << 20;

  private final Path file;
  private final String shown;
  private final ColumnSet<R> set;
  private final Executor executor;
  private final Queue<@Nullable CellMemo[]> memos = new ConcurrentLinkedQueue<>();
  private final List<FutureTask<ChunkRows<R>>> parts = new ArrayList<>();
  private @Nullable TableFault refusal;
  private @Nullable Header<R> header;
  private Encoding encoding = Encoding.UTF_8;
  private long from;
  private long[] bounds = {};
  private final long part;
  private final ReadingLimits limits;
  private boolean chosen;

  private CsvReading(
      Path file,
      String shown,
      ColumnSet<R> set,
      Executor executor,
      long part,
      ReadingLimits limits) {
    this.file = file;
    this.shown = shown;
    this.set = set;
    this.executor = executor;
    this.part = part;
    this.limits = limits;
  }

  /**
   * Begins to read.
   *
   * @param shown what messages call the file: as the user named it
   * @param executor runs the parts; {@code Runnable::run} reads in the calling thread
   */
  public static <R> CsvReading<R> start(
      Path file, String shown, ColumnSet<R> set, Executor executor) {
    return start(file, shown, set, executor, PART, ReadingLimits.COMMAND);
  }

  /**
   * Begins to read what a person sends, perhaps a list that was taken out: the apostrophes of {@link
   * FormulaGuard} go. In one piece, since the limits are for rows that are read for certain.
   */
  static <R> CsvReading<R> startImport(
      Path file,
      String shown,
      ColumnSet<R> set,
      Executor executor,
      @Nullable FileEncoding encoding) {
    return start(file, shown, set, executor, Long.MAX_VALUE / 2, ReadingLimits.IMPORT, encoding);
  }

  static <R> CsvReading<R> start(
      Path file,
      String shown,
      ColumnSet<R> set,
      Executor executor,
      long part,
      ReadingLimits limits) {
    return start(file, shown, set, executor, part, limits, null);
  }

  private static <R> CsvReading<R> start(
      Path file,
      String shown,
      ColumnSet<R> set,
      Executor executor,
      long part,
      ReadingLimits limits,
      @Nullable FileEncoding chosen) {
    CsvReading<R> reading = new CsvReading<>(file, shown, set, executor, part, limits);
    if (chosen != null) {
      reading.encoding = chosen.strict();
      reading.chosen = true;
    }
    reading.refusal = FileCheck.refusal(file, shown, limits.bytes);
    if (reading.refusal == null) {
      try {
        reading.from = FileCheck.textStart(file);
        reading.begin();
      } catch (IOException e) {
        reading.refusal = FileCheck.unreadable(file, shown, e);
      }
    }
    return reading;
  }

  /** Reads in the calling thread. */
  public static <R> TableReading<R> read(Path file, ColumnSet<R> set) {
    return start(file, file.toString(), set, Runnable::run).finish();
  }

  /** Waits for the end of the reading and says what came of it. */
  public TableReading<R> finish() {
    try {
      while (refusal == null) {
        Header<R> known = header;
        if (known != null) {
          TableJoin<R> join = new TableJoin<>(shown, known, set);
          if (joinParts(join, known)) {
            return join.result();
          }
        }
        encoding = chosen ? encoding.lenient() : encoding.next(file, from);
        begin();
      }
    } catch (IOException e) {
      refusal = FileCheck.unreadable(file, shown, e);
    }
    return TableReading.Refused.whole(refusal);
  }

  /** Reads the header and sets the parts going; leaves no header when the encoding is not right. */
  private void begin() throws IOException {
    parts.clear();
    memos.clear();
    header = null;
    bounds =
        encoding.marking() ? new long[] {from, Long.MAX_VALUE} : Chunks.bounds(file, from, part);
    Header<R> read = readHeader();
    header = read;
    if (read == null || read.isUnknown()) {
      return;
    }
    for (int i = 0; i + 1 < bounds.length; i++) {
      long start = bounds[i];
      long end = bounds[i + 1];
      FutureTask<ChunkRows<R>> task = new FutureTask<>(() -> readPart(read, start, end));
      parts.add(task);
      executor.execute(task);
    }
  }

  private @Nullable Header<R> readHeader() throws IOException {
    HeaderHandler handler = new HeaderHandler();
    try (CsvReader<Boolean> csv =
        CsvFormat.reader().build(handler, new TextReader(file, from, Long.MAX_VALUE, encoding))) {
      for (boolean found : csv) {
        if (found || handler.isFarDown()) {
          break;
        }
      }
      if (handler.names().size() > ReadingLimits.COLUMNS) {
        refusal = CsvFaults.tooManyColumns(handler.row()).in(shown);
        return null;
      }
    } catch (CsvParseException e) {
      refusal = CsvFaults.broken(handler.row(), TableFault.WHOLE_ROW, e).in(shown);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        return null;
      }
      throw e.getCause();
    }
    return Header.match(shown, handler.row(), handler.names(), set);
  }

  /** Joins the parts in their order; false when the encoding turned out not to be right. */
  private boolean joinParts(TableJoin<R> join, Header<R> known) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      ChunkRows<R> rows = Parts.await(parts.get(i));
      boolean last = i + 1 == parts.size();
      if (rows.end == ChunkRows.End.BROKEN && !last) {
        Parts.cancel(parts);
        rows = readPart(known, bounds[i], bounds[bounds.length - 1]);
        last = true;
      }
      if (rows.end == ChunkRows.End.UNDECODABLE) {
        Parts.cancel(parts);
        return false;
      }
      join.add(rows);
      if (last || rows.end == ChunkRows.End.FULL || join.hasEnough()) {
        Parts.cancel(parts);
        break;
      }
    }
    return true;
  }

  private ChunkRows<R> readPart(Header<R> known, long start, long end) throws IOException {
    @Nullable CellMemo[] taken = memos.poll();
    @Nullable CellMemo[] mine = taken == null ? known.newMemos() : taken;
    int firstRow = start == from ? known.row() + 1 : 1;
    FieldReading fields = new FieldReading(encoding.marking(), limits == ReadingLimits.IMPORT);
    RowHandler<R> handler = new RowHandler<>(known, set, mine, fields, firstRow);
    ChunkRows.End ended = ChunkRows.End.CLEAN;
    try (CsvReader<ChunkRows<R>> csv =
        CsvFormat.reader().build(handler, new TextReader(file, start, end, encoding))) {
      for (var row = csv.iterator(); ended == ChunkRows.End.CLEAN && row.hasNext(); ) {
        ChunkRows<R> read = row.next();
        ended =
            limits.allowMore(read, handler.rows().count) ? ChunkRows.End.CLEAN : ChunkRows.End.FULL;
      }
    } catch (CsvParseException e) {
      ended = ChunkRows.End.BROKEN;
      handler.rows().faults.add(CsvFaults.broken(handler.currentRow(), handler.nextField(), e));
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e.getCause();
      }
      ended = ChunkRows.End.UNDECODABLE;
    }
    ChunkRows<R> rows = handler.rows();
    rows.end = ended;
    ChunkRows.Remark reached = limits.reached(rows, rows.count);
    if (reached != null) {
      rows.faults.add(reached);
    }
    memos.add(mine);
    return rows;
  }
}
