package jp.hashiwatashi.matching.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import jp.hashiwatashi.matching.engine.Batch;
import jp.hashiwatashi.matching.engine.OpeningIndex;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Rankings;
import jp.hashiwatashi.matching.engine.SeekerIndex;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.EncodedTexts;
import jp.hashiwatashi.shared.exchange.Progress;

/**
 * Answers everyone of one side and writes the answers, slice by slice, so that the answers of a whole
 * nation need not be held at once.
 */
final class MatchRun {

  private static final int SLICE = 1 << 17;

  /** How many answers are held at once, some 15 bytes each. */
  private static final int ANSWERS = 1 << 24;

  private final Registers registers;
  private final Query query;
  private final Stopwatch watch;
  private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  MatchRun(Registers registers, Query query, Stopwatch watch) {
    this.registers = registers;
    this.query = query;
    this.watch = watch;
  }

  /** Gives the number of pairs written. */
  long openingsForPeople(OutputStream out) throws IOException {
    List<SeekerProfile> people = registers.seekers();
    OpeningIndex index = OpeningIndex.of(Places.of(Municipalities.get()), registers.openings());
    return answer(
        out,
        people,
        index.size(),
        (batch, slice) -> batch.bestOpenings(index, slice, query),
        new MatchTable.Names(
            new EncodedTexts(people.size(), asker -> people.get(asker).id()),
            new EncodedTexts(index.size(), index::idAtRank),
            true));
  }

  /** Gives the number of pairs written. */
  long peopleForOpenings(OutputStream out) throws IOException {
    List<SeekerProfile> people = registers.seekers();
    List<OpeningProfile> openings = registers.openings();
    SeekerIndex index = SeekerIndex.of(Places.of(Municipalities.get()), people);
    return answer(
        out,
        openings,
        index.size(),
        (batch, slice) -> batch.bestPeople(index, slice, query),
        new MatchTable.Names(
            new EncodedTexts(openings.size(), asker -> openings.get(asker).id()),
            new EncodedTexts(people.size(), number -> people.get(number).id()),
            false));
  }

  private <A> long answer(
      OutputStream out,
      List<A> askers,
      int others,
      BiFunction<Batch, List<A>, Rankings> asking,
      MatchTable.Names names)
      throws IOException {
    watch.lap("index_ms");
    int most = slice(others);
    MatchTable table = new MatchTable(out, query);
    try (Progress progress = Progress.onTerminal("照合", askers.size())) {
      Batch batch = new Batch(threads, progress::step);
      for (int from = 0; from < askers.size(); from += most) {
        List<A> slice = askers.subList(from, Math.min(from + most, askers.size()));
        Rankings rankings = asking.apply(batch, slice);
        watch.lap("match_ms");
        table.write(rankings, from, names);
        watch.lap("write_ms");
      }
    }
    return table.pairs();
  }

  /** How many askers are answered at once when the other side has so many. */
  private int slice(int others) {
    return Math.clamp(ANSWERS / Math.clamp(others, 1, query.k()), 1, SLICE);
  }
}
