package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;

class TopKTest {

  @Test
  void theBestAreKeptInOrderWhateverTheOrderTheyCameIn() {
    RandomGenerator random = Seeds.random("top k");
    for (int round = 0; round < 200; round++) {
      int k = 1 + random.nextInt(30);
      TopK top = new TopK(k);
      long[] keys =
          LongStream.range(0, random.nextInt(100))
              .map(i -> TopK.key(random.nextInt(5), (int) i))
              .toArray();
      for (int i = 0; i < keys.length; i++) {
        if (top.admits(keys[i])) {
          top.add(keys[i], i);
        }
      }
      top.sort();
      int[] best =
          IntStream.range(0, keys.length)
              .boxed()
              .sorted((a, b) -> Long.compare(keys[b], keys[a]))
              .limit(k)
              .mapToInt(i -> i)
              .toArray();
      assertThat(IntStream.range(0, top.size()).map(top::item).toArray()).isEqualTo(best);
    }
  }

  @Test
  void aHigherScoreWinsThenTheLowerRank() {
    assertThat(TopK.key(2, 9)).isGreaterThan(TopK.key(1, 0));
    assertThat(TopK.key(1, 0)).isGreaterThan(TopK.key(1, 1));
    assertThat(TopK.key(0, Integer.MAX_VALUE)).isNotNegative();
  }
}
