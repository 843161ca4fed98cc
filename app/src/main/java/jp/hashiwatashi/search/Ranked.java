package jp.hashiwatashi.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects what was found for each register by itself, and orders it by rank. */
final class Ranked extends SimpleCollector {

  private final long[][] found;
  private final int[] counts;
  private NumericDocValues registers = DocValues.emptyNumeric();
  private Scorable score = new Nothing();
  private int base;

  private static final class Nothing extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  private Ranked(int registers) {
    found = new long[registers][64];
    counts = new int[registers];
  }

  /** For one thread: what is found is small beside what else a search does. */
  static CollectorManager<Ranked, Ranked> manager(int registers) {
    return new CollectorManager<>() {
      @Override
      public Ranked newCollector() {
        return new Ranked(registers);
      }

      @Override
      public Ranked reduce(Collection<Ranked> collectors) {
        var all = new Ranked(registers);
        collectors.forEach(all::take);
        return all;
      }
    };
  }

  private void take(Ranked other) {
    for (int r = 0; r < counts.length; r++) {
      for (int i = 0; i < other.counts[r]; i++) {
        add(r, other.found[r][i]);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    registers = DocValues.getNumeric(context.reader(), RecordDocument.REGISTER);
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable scorer) {
    score = scorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    registers.advanceExact(doc);
    // The higher the score, the smaller the number: sorted ascending, the best come first.
    long rank = Integer.MAX_VALUE - Math.round(16 * score.score());
    add((int) registers.longValue(), rank << 32 | base + doc);
  }

  private void add(int register, long entry) {
    if (counts[register] == found[register].length) {
      found[register] = Arrays.copyOf(found[register], 2 * counts[register]);
    }
    found[register][counts[register]++] = entry;
  }

  int count(int register) {
    return counts[register];
  }

  /** Rank and document of the best, the best first. */
  long[] best(int register, int most) {
    long[] all = Arrays.copyOf(found[register], counts[register]);
    Arrays.sort(all);
    return Arrays.copyOf(all, Math.min(most, all.length));
  }
}
