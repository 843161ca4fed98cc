package jp.hashiwatashi.benchmarks;

import java.util.stream.IntStream;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;

/**
 * The municipalities as the peers see them: prefecture and distances, worked out here a second time
 * so that the engine's own are not taken on trust.
 */
final class Geography {

  private static final double RADIUS_METRES = 6_371_008.8;

  private final double[] latitude;
  private final double[] longitude;
  private final int[] prefecture;
  private final int[][] metres;

  Geography() {
    Municipalities table = Municipalities.get();
    Municipality[] all =
        IntStream.range(0, table.size()).mapToObj(table::at).toArray(Municipality[]::new);
    latitude = IntStream.range(0, all.length).mapToDouble(i -> all[i].latitude()).toArray();
    longitude = IntStream.range(0, all.length).mapToDouble(i -> all[i].longitude()).toArray();
    prefecture = IntStream.range(0, all.length).map(i -> all[i].prefecture()).toArray();
    metres =
        IntStream.range(0, all.length).parallel().mapToObj(this::metresFrom).toArray(int[][]::new);
  }

  /** The same points for the engine. */
  Places places() {
    return new Places(latitude, longitude, prefecture);
  }

  int count() {
    return prefecture.length;
  }

  /** 1 to 47. */
  int prefecture(int municipality) {
    return prefecture[municipality];
  }

  /** Metres to every municipality. */
  int[] from(int municipality) {
    return metres[municipality];
  }

  private int[] metresFrom(int home) {
    return IntStream.range(0, count()).map(to -> metres(home, to)).toArray();
  }

  private int metres(int from, int to) {
    if (from == to) {
      return 0;
    }
    double lat = Math.sin(Math.toRadians(latitude[to] - latitude[from]) / 2);
    double lon = Math.sin(Math.toRadians(longitude[to] - longitude[from]) / 2);
    double h =
        lat * lat
            + Math.cos(Math.toRadians(latitude[from]))
                * Math.cos(Math.toRadians(latitude[to]))
                * lon
                * lon;
    return (int) Math.round(2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h))));
  }
}
