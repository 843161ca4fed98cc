package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;
import org.junit.jupiter.api.Test;

/** How many candidates people have: the skew that makes the sample a fair test of a search. */
class CandidateSharesTest {
  private static final Query COUNTING = new Query(Strategy.standard(), SampleMarket.USUAL_AS_OF, 1);

  @Test
  void aroundFortyPercentOfThePeopleHaveFewerThanTwentyCandidates() {
    assertThat(shareBelowTwenty(SampleMarket.of(1, 20_000, 150_000), 10)).isBetween(0.35, 0.45);
  }

  @Test
  void inASmallerMarketMorePeopleHaveFewCandidates() {
    assertThat(shareBelowTwenty(SampleMarket.of(1, 2_000, 15_000), 1)).isBetween(0.75, 0.95);
  }

  /** Among every {@code step}-th person. */
  private static double shareBelowTwenty(SampleMarket sample, int step) {
    Market market = new Market(places(), Runnable::run);
    market.load(List.of(), () -> sample.allOpenings().iterator());
    int[] counts =
        IntStream.range(0, sample.seekers() / step)
            .map(i -> market.countOpenings(sample.seeker(i * step), COUNTING))
            .sorted()
            .toArray();
    int people = counts.length;
    System.out.printf(
        "candidates of people at %,d × %,d: p10 %d, p25 %d, median %d, p75 %d, p90 %d, p99 %d%n",
        sample.seekers(),
        sample.openings(),
        counts[people / 10],
        counts[people / 4],
        counts[people / 2],
        counts[people * 3 / 4],
        counts[people * 9 / 10],
        counts[people * 99 / 100]);
    return IntStream.of(counts).filter(count -> count < 20).count() / (double) people;
  }

  static Places places() {
    Municipalities table = Municipalities.get();
    List<Municipality> all = IntStream.range(0, table.size()).mapToObj(table::at).toList();
    return new Places(
        all.stream().mapToDouble(Municipality::latitude).toArray(),
        all.stream().mapToDouble(Municipality::longitude).toArray(),
        all.stream().mapToInt(Municipality::prefecture).toArray());
  }
}
