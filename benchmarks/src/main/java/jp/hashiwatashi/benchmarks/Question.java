package jp.hashiwatashi.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.sample.SampleMarket;

/**
 * What everyone is asked in a comparison: the best openings of each person.
 *
 * @param openings those with a vacancy, in the order of their ids' UTF-8 bytes, which is the order of
 *     ties; an opening's number is its place here
 */
record Question(
    List<SeekerProfile> people, List<OpeningProfile> openings, Geography geography, Query query) {

  private static final int TOP = 20;
  private static final long SEED = 1;

  static Question sample(int people, int openings) {
    SampleMarket market = SampleMarket.of(SEED, people, openings);
    // The ids of a sample are ASCII: the order of chars is that of bytes.
    Stream<OpeningProfile> open = market.allOpenings().filter(opening -> opening.vacancies() > 0);
    return new Question(
        market.allSeekers().toList(),
        open.sorted(Comparator.comparing(OpeningProfile::id)).toList(),
        new Geography(),
        new Query(Strategy.standard(), SampleMarket.USUAL_AS_OF, TOP));
  }

  /** People by occupation and home, so that one peer's caches serve as well as another's. */
  int[] nearOrder() {
    long[] keys = new long[people.size()];
    Arrays.setAll(keys, i -> nearness(people.get(i)) << 32 | i);
    Arrays.sort(keys);
    return IntStream.range(0, keys.length).map(i -> (int) keys[i]).toArray();
  }

  private static long nearness(SeekerProfile person) {
    int middle =
        !person.occupationsWanted().isEmpty()
            ? person.occupationsWanted().getFirst().middle()
            : person.occupationsExperienced().isEmpty()
                ? 0
                : person.occupationsExperienced().getFirst().occupation().middle();
    return (long) middle << 16 | person.homeMunicipality() + 1;
  }
}
