package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final int SIDE = 16;

  /** Points in the middles of 16 × 16 cells, row by row, all of one prefecture. */
  private static Places grid() {
    double[] latitude = new double[SIDE * SIDE];
    double[] longitude = new double[SIDE * SIDE];
    int[] prefecture = new int[SIDE * SIDE];
    for (int i = 0; i < prefecture.length; i++) {
      latitude[i] = 20 + (i / SIDE + 0.5) * 65_536 / SIDE / 1200;
      longitude[i] = 120 + (i % SIDE + 0.5) * 65_536 / SIDE / 1000;
    }
    Arrays.fill(prefecture, 13);
    return new Places(latitude, longitude, prefecture);
  }

  @Test
  void theNextSlotIsANeighbour() {
    Places places = grid();
    for (int slot = 1; slot < places.count(); slot++) {
      int here = places.atSlot(slot);
      int before = places.atSlot(slot - 1);
      int steps = Math.abs(here / SIDE - before / SIDE) + Math.abs(here % SIDE - before % SIDE);
      assertThat(steps).as("from slot %d on", slot - 1).isOne();
    }
  }

  @Test
  void everyPlaceHasASlotAmongThoseOfItsPrefecture() {
    Places places = Places.of(Municipalities.get());
    assertThat(places.count()).isEqualTo(Municipalities.get().size());
    int slots = 0;
    for (int prefecture = 1; prefecture <= 47; prefecture++) {
      assertThat(places.firstSlot(prefecture)).isEqualTo(slots);
      assertThat(places.endSlot(prefecture)).isGreaterThan(slots);
      for (; slots < places.endSlot(prefecture); slots++) {
        assertThat(places.prefecture(places.atSlot(slots))).isEqualTo(prefecture);
        assertThat(places.slotOf(places.atSlot(slots))).isEqualTo(slots);
      }
    }
    assertThat(slots).isEqualTo(places.count());
  }

  @Test
  void theFirstLookLosesNobodyAndSparesMost() {
    Places places = Places.of(Municipalities.get());
    int spared = 0;
    for (int to = 0; to < places.count(); to++) {
      int metres = places.distance(0, to);
      assertThat(places.mayBeWithin(0, to, metres)).as("%d at %d m", to, metres).isTrue();
      spared += places.mayBeWithin(0, to, 30_000) ? 0 : 1;
    }
    assertThat(spared).isGreaterThan(places.count() * 9 / 10);
    // One degree north: 111.2 km.
    Places two = new Places(new double[] {35, 36}, new double[] {135, 135}, new int[] {1, 1});
    assertThat(two.distance(0, 1)).isEqualTo(111_195);
    assertThat(two.mayBeWithin(0, 1, 110_998)).isFalse();
    assertThat(two.mayBeWithin(1, 0, 110_999)).isTrue();
  }

  @Test
  void twoPlacesAtOnePointAreNoDistanceApart() {
    Places two = new Places(new double[] {35, 35}, new double[] {135, 135}, new int[] {1, 1});
    assertThat(two.distance(0, 1)).isZero();
    assertThat(two.distance(1, 1)).isZero();
  }
}
