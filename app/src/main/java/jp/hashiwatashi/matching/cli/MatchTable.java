package jp.hashiwatashi.matching.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Rankings;
import jp.hashiwatashi.shared.exchange.ByteTable;
import jp.hashiwatashi.shared.exchange.EncodedTexts;
import org.jspecify.annotations.Nullable;

/**
 * The file M of spec 02: a row for each pair, best first within each asker. Threads of the common
 * pool form the rows of a block of askers each; they are written in the askers' order.
 */
public final class MatchTable {

  private static final int PARTS = Part.ALL.size();

  /** Askers whose rows one thread forms at once. */
  private static final int BLOCK = 64;

  /** Bytes; what the rows of a block usually come to, or less. */
  private static final int ROWS = 1 << 16;

  /** Askers whose rows may wait to be written. */
  private static final int STRETCH = 128 * BLOCK;

  private final OutputStream out;
  private final byte[] strategy;
  private final byte[] asOf;
  private final EncodedTexts notStated =
      new EncodedTexts(1 << Condition.ALL.size(), MatchTable::conditions);
  private final Queue<Sheet> sheets = new ConcurrentLinkedQueue<>();
  private long pairs;

  /** Writes the header; the stream stays the caller's to close. */
  public MatchTable(OutputStream out, Query query) throws IOException {
    this.out = out;
    strategy = ByteTable.encode(query.strategy().label());
    asOf = ByteTable.encode(query.asOf().toString());
    try (ByteTable header = new ByteTable(out)) {
      for (String name : new String[] {"seeker_id", "rank", "opening_id", "score"}) {
        header.field(ByteTable.encode(name));
      }
      for (Part part : Part.ALL) {
        header.field(ByteTable.encode(part.code()));
      }
      for (String name : new String[] {"not_stated", "strategy", "as_of"}) {
        header.field(ByteTable.encode(name));
      }
      header.endRow();
    }
  }

  /** Whose ids stand where: those of the askers, and those of who was found. */
  public record Names(EncodedTexts askers, EncodedTexts others, boolean askersAreSeekers) {}

  /**
   * Writes the answers to a slice of askers.
   *
   * @param firstAsker the number in {@code names} of the one who is asker 0 in {@code rankings}
   */
  public void write(Rankings rankings, int firstAsker, Names names) throws IOException {
    int askers = rankings.askers();
    try {
      for (int from = 0; from < askers; from += STRETCH) {
        int begin = from;
        int end = Math.min(askers, from + STRETCH);
        IntStream.range(0, (end - begin + BLOCK - 1) / BLOCK)
            .parallel()
            .map(block -> begin + block * BLOCK)
            .mapToObj(
                first -> rows(rankings, firstAsker, first, Math.min(end, first + BLOCK), names))
            .forEachOrdered(this::write);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    pairs += rankings.pairs();
  }

  /** The rows of a block while they wait to be written; used again afterwards. */
  private static final class Sheet {
    final ByteArrayOutputStream rows = new ByteArrayOutputStream(2 * ROWS);
    final ByteTable table = new ByteTable(rows, ROWS);
  }

  private void write(Sheet sheet) {
    try {
      sheet.rows.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sheet.rows.reset();
    sheets.add(sheet);
  }

  private Sheet rows(Rankings rankings, int firstAsker, int from, int to, Names names) {
    @Nullable Sheet used = sheets.poll();
    Sheet sheet = used == null ? new Sheet() : used;
    ByteTable table = sheet.table;
    try {
      for (int asker = from; asker < to; asker++) {
        byte[] id = names.askers().get(firstAsker + asker);
        for (int place = 0; place < rankings.found(asker); place++) {
          byte[] other = names.others().get(rankings.other(asker, place));
          table.field(names.askersAreSeekers() ? id : other);
          table.field(place + 1);
          table.field(names.askersAreSeekers() ? other : id);
          row(table, rankings, asker, place);
        }
      }
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory doesn't fail so
    }
    return sheet;
  }

  private void row(ByteTable table, Rankings rankings, int asker, int place) throws IOException {
    table.field(rankings.score(asker, place));
    for (int part = 0; part < PARTS; part++) {
      table.field(rankings.part(asker, place, part));
    }
    table.field(notStated.get(rankings.notStated(asker, place)));
    table.field(strategy);
    table.field(asOf);
    table.endRow();
  }

  public long pairs() {
    return pairs;
  }

  /** The names of the conditions in a mask, joined by {@code |}. */
  private static String conditions(int mask) {
    StringBuilder names = new StringBuilder();
    for (Condition condition : Condition.ALL) {
      if ((mask >> condition.ordinal() & 1) != 0) {
        names.append(names.isEmpty() ? "" : "|").append(condition.code());
      }
    }
    return names.toString();
  }
}
