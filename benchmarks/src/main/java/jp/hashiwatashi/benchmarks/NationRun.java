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
import jp.hashiwatashi.shared.exchange.EncodedTexts;

/** Matches people slice by slice; one slice is written while the next is matched. */
final class NationRun {

  private final OpeningIndex index;
  private final List<SeekerProfile> people;
  private final Query query;
  private final int threads;
  private final int slice;
  private final MatchTable.Names names;

  NationRun(OpeningIndex index, List<SeekerProfile> people, Query query, int threads, int slice) {
    this.index = index;
    this.people = people;
    this.query = query;
    this.threads = threads;
    this.slice = slice;
    names =
        new MatchTable.Names(
            new EncodedTexts(people.size(), asker -> people.get(asker).id()),
            new EncodedTexts(index.size(), index::idAtRank),
            true);
  }

  /** Gives the number of pairs written. */
  long writeTo(Path file) throws IOException {
    Batch batch = new Batch(threads, done -> {});
    try (ExecutorService writer = Executors.newSingleThreadExecutor();
        OutputStream out = Files.newOutputStream(file)) {
      MatchTable table = new MatchTable(out, query);
      CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
      for (int from = 0; from < people.size(); from += slice) {
        List<SeekerProfile> part = people.subList(from, Math.min(from + slice, people.size()));
        Rankings rankings = batch.bestOpenings(index, part, query);
        writing.join();
        int first = from;
        writing = CompletableFuture.runAsync(() -> write(table, rankings, first), writer);
      }
      writing.join();
      return table.pairs();
    }
  }

  private void write(MatchTable table, Rankings rankings, int first) {
    try {
      table.write(rankings, first, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
