package jp.hashiwatashi.matching.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import jp.hashiwatashi.matching.engine.Batch;
import jp.hashiwatashi.matching.engine.OpeningIndex;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Rankings;
import jp.hashiwatashi.matching.engine.SeekerIndex;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.Progress;

/**
 * Answers everyone of one side and writes the answers, slice by slice, so that the answers of a whole
 * nation need not be held at once.
 */
final class Matching {

  private static final int SLICE = 1 << 17;

  /** How many answers are held at once, some 15 bytes each. */
  private static final int ANSWERS = 1 << 24;

  private final Registers registers;
  private final Query query;
  private final Stopwatch watch;
  private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  Matching(Registers registers, Query query, Stopwatch watch) {
    this.registers = registers;
    this.query = query;
    this.watch = watch;
  }

  /** Gives the number of pairs written. */
  long openingsForPeople(OutputStream out) throws IOException {
    List<SeekerProfile> people = registers.seekers();
    OpeningIndex index = OpeningIndex.of(Places.of(Municipalities.get()), registers.openings());
    int most = slice(index.size());
    watch.lap("index_ms");
    try (MatchTable table = new MatchTable(out, query);
        Progress progress = Progress.onTerminal("照合", people.size())) {
      Batch batch = new Batch(threads, (IntConsumer) progress::step);
      byte[][] openingIds = new byte[index.size()][];
      for (int from = 0; from < people.size(); from += most) {
        List<SeekerProfile> slice = people.subList(from, Math.min(from + most, people.size()));
        Rankings rankings = batch.bestOpenings(index, slice, query);
        watch.lap("match_ms");
        for (int asker = 0; asker < slice.size(); asker++) {
          byte[] seeker = MatchTable.id(slice.get(asker).id());
          for (int place = 0; place < rankings.found(asker); place++) {
            int rank = rankings.other(asker, place);
            byte[] opening = openingIds[rank];
            if (opening == null) {
              opening = MatchTable.id(index.idAtRank(rank));
              openingIds[rank] = opening;
            }
            table.pair(seeker, opening, rankings, asker, place);
          }
        }
        watch.lap("write_ms");
      }
      return table.pairs();
    }
  }

  /** Gives the number of pairs written. */
  long peopleForOpenings(OutputStream out) throws IOException {
    List<OpeningProfile> openings = registers.openings();
    SeekerIndex index = SeekerIndex.of(Places.of(Municipalities.get()), registers.seekers());
    int most = slice(index.size());
    watch.lap("index_ms");
    try (MatchTable table = new MatchTable(out, query);
        Progress progress = Progress.onTerminal("照合", openings.size())) {
      Batch batch = new Batch(threads, (IntConsumer) progress::step);
      byte[][] seekerIds = new byte[registers.seekers().size()][];
      for (int from = 0; from < openings.size(); from += most) {
        List<OpeningProfile> slice = openings.subList(from, Math.min(from + most, openings.size()));
        Rankings rankings = batch.bestPeople(index, slice, query);
        watch.lap("match_ms");
        for (int asker = 0; asker < slice.size(); asker++) {
          byte[] opening = MatchTable.id(slice.get(asker).id());
          for (int place = 0; place < rankings.found(asker); place++) {
            int number = rankings.other(asker, place);
            byte[] seeker = seekerIds[number];
            if (seeker == null) {
              seeker = MatchTable.id(registers.seekers().get(number).id());
              seekerIds[number] = seeker;
            }
            table.pair(seeker, opening, rankings, asker, place);
          }
        }
        watch.lap("write_ms");
      }
      return table.pairs();
    }
  }

  /** How many askers are answered at once when the other side has so many. */
  private int slice(int others) {
    return Math.clamp(ANSWERS / Math.clamp(others, 1, query.k()), 1, SLICE);
  }
}
