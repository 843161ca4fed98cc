package jp.hashiwatashi.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;

class PreferencesTest {

  @Test
  void aListOfAnyLengthIsSortedAsFarAsAnyoneLooks() {
    RandomGenerator random = Seeds.random("preferences");
    for (int length : new int[] {0, 1, 7, 8, 9, 40, 41, 100, 1_000, 5_000}) {
      int values = random.nextBoolean() ? 3 : 100_001;
      Preferences lists = new Preferences(4);
      lists.openList();
      lists.offer(7, 7);
      lists.closeList(5);
      int list = lists.openList();
      for (int rank = 0; rank < length; rank++) {
        lists.offer(random.nextInt(values), rank);
      }
      lists.closeList(Integer.MAX_VALUE);
      long[] sorted = Arrays.copyOfRange(lists.keys, lists.start(list), lists.through(list));
      Arrays.sort(sorted);
      assertThat(sorted).hasSize(length);
      int looked = lists.sortedTo(list) - lists.start(list);
      while (looked < length) {
        int now = lists.sortMore(list) - lists.start(list);
        assertThat(now).isGreaterThan(looked).isLessThanOrEqualTo(length);
        looked = now;
        assertThat(Arrays.copyOfRange(lists.keys, lists.start(list), lists.sortedTo(list)))
            .as("%d of %d", looked, length)
            .isEqualTo(Arrays.copyOf(sorted, looked));
      }
      assertThat(lists.valueOf(0, 7)).isEqualTo(7);
    }
  }

  @Test
  void onlyTheBestOfAListCountButAllOfItCanBeAskedFor() {
    Preferences lists = new Preferences(0);
    int list = lists.openList();
    for (int rank = 0; rank < 10; rank++) {
      lists.offer(rank * 100L, rank);
    }
    lists.closeList(3);
    assertThat(lists.end(list) - lists.start(list)).isEqualTo(3);
    assertThat(lists.through(list) - lists.start(list)).isEqualTo(10);
    assertThat(lists.valueOf(list, 0)).isZero();
    assertThat(lists.valueOf(list, 9)).isEqualTo(900);
    assertThat(lists.valueOf(list, 10)).isEqualTo(-1);
    assertThat(lists.openings(list).cardinality()).isEqualTo(10);
  }
}
