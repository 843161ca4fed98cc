package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.hashiwatashi.matching.cli.MatchTable;
import jp.hashiwatashi.matching.engine.Batch;
import jp.hashiwatashi.matching.engine.OpeningIndex;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Rankings;
import jp.hashiwatashi.register.SeekerProfile;

/** Matches people slice by slice; one slice is written while the next is matched. */
final class NationRun {

  private final OpeningIndex index;
  private final List<SeekerProfile> people;
  private final Query query;
  private final int threads;
  private final int slice;
  private final byte[][] openingIds;

  NationRun(OpeningIndex index, List<SeekerProfile> people, Query query, int threads, int slice) {
    this.index = index;
    this.people = people;
    this.query = query;
    this.threads = threads;
    this.slice = slice;
    openingIds = new byte[index.size()][];
  }

  /** Gives the number of pairs written. */
  long writeTo(Path file) throws IOException {
    Batch batch = new Batch(threads, done -> {});
    try (ExecutorService writer = Executors.newSingleThreadExecutor();
        OutputStream out = Files.newOutputStream(file);
        MatchTable table = new MatchTable(out, query)) {
      CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
      for (int from = 0; from < people.size(); from += slice) {
        List<SeekerProfile> part = people.subList(from, Math.min(from + slice, people.size()));
        Rankings rankings = batch.bestOpenings(index, part, query);
        writing.join();
        writing = CompletableFuture.runAsync(() -> write(table, part, rankings), writer);
      }
      writing.join();
      return table.pairs();
    }
  }

  private void write(MatchTable table, List<SeekerProfile> part, Rankings rankings) {
    try {
      for (int asker = 0; asker < part.size(); asker++) {
        byte[] seeker = MatchTable.id(part.get(asker).id());
        for (int place = 0; place < rankings.found(asker); place++) {
          table.pair(seeker, openingId(rankings.other(asker, place)), rankings, asker, place);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] openingId(int rank) {
    byte[] known = openingIds[rank];
    if (known == null) {
      known = MatchTable.id(index.idAtRank(rank));
      openingIds[rank] = known;
    }
    return known;
  }
}
