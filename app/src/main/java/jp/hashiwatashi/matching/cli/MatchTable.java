package jp.hashiwatashi.matching.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Rankings;
import jp.hashiwatashi.shared.exchange.ByteTable;

/** The file M of spec 02: a row for each pair, best first within each asker. */
public final class MatchTable implements Closeable {

  private static final int PARTS = Part.ALL.size();

  private final ByteTable table;
  private final byte[] strategy;
  private final byte[] asOf;
  private final byte[][] notStated = new byte[1 << Condition.ALL.size()][];
  private long pairs;

  public MatchTable(OutputStream out, Query query) throws IOException {
    table = new ByteTable(out);
    strategy = ByteTable.encode(query.strategy().label());
    asOf = ByteTable.encode(query.asOf().toString());
    header("seeker_id", "rank", "opening_id", "score");
    for (Part part : Part.ALL) {
      header(part.code());
    }
    header("not_stated", "strategy", "as_of");
    table.endRow();
  }

  private void header(String... names) throws IOException {
    for (String name : names) {
      table.field(ByteTable.encode(name));
    }
  }

  /** An id as {@link #pair} takes it. */
  public static byte[] id(String id) {
    return ByteTable.encode(id);
  }

  public void pair(byte[] seeker, byte[] opening, Rankings rankings, int asker, int place)
      throws IOException {
    table.field(seeker);
    table.field(place + 1);
    table.field(opening);
    table.field(rankings.score(asker, place));
    for (int part = 0; part < PARTS; part++) {
      table.field(rankings.part(asker, place, part));
    }
    table.field(conditions(rankings.notStated(asker, place)));
    table.field(strategy);
    table.field(asOf);
    table.endRow();
    pairs++;
  }

  public long pairs() {
    return pairs;
  }

  /** The names of the conditions in a mask, joined by {@code |}. */
  private byte[] conditions(int mask) {
    byte[] known = notStated[mask];
    if (known == null) {
      StringBuilder names = new StringBuilder();
      for (Condition condition : Condition.ALL) {
        if ((mask >> condition.ordinal() & 1) != 0) {
          names.append(names.isEmpty() ? "" : "|").append(condition.code());
        }
      }
      known = ByteTable.encode(names.toString());
      notStated[mask] = known;
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
