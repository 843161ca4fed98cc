package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;

/**
 * The municipalities as points: what the engine needs of them. Positions are those of the profiles.
 * Slots are the order in which an index lays openings out: by prefecture, within it along a curve that keeps
 * neighbours together.
 */
public final class Places {

  /** Metres; the mean radius of the Earth. */
  private static final double RADIUS = 6_371_008.8;

  private final double[] latitude;
  private final double[] longitude;
  private final double[] cosLatitude;
  private final int[] prefecture;
  private final int[] slotOf;
  private final int[] atSlot;
  private final int[] prefectureStart = new int[49];

  /**
   * @param latitude degrees, by position
   * @param longitude degrees, by position
   * @param prefecture 1 to 47, by position
   */
  public Places(double[] latitude, double[] longitude, int[] prefecture) {
    this.latitude = latitude.clone();
    this.longitude = longitude.clone();
    this.prefecture = prefecture.clone();
    int n = prefecture.length;
    cosLatitude = new double[n];
    slotOf = new int[n];
    for (int i = 0; i < n; i++) {
      cosLatitude[i] = Math.cos(Math.toRadians(latitude[i]));
      prefectureStart[prefecture[i] + 1]++;
    }
    for (int p = 1; p < prefectureStart.length; p++) {
      prefectureStart[p] += prefectureStart[p - 1];
    }
    int[] next = prefectureStart.clone();
    atSlot = new int[n];
    for (int i : alongCurve()) {
      int slot = next[prefecture[i]]++;
      slotOf[i] = slot;
      atSlot[slot] = i;
    }
  }

  /** The places of the reference table, by its positions. */
  public static Places of(Municipalities municipalities) {
    int n = municipalities.size();
    double[] latitude = new double[n];
    double[] longitude = new double[n];
    int[] prefecture = new int[n];
    for (int i = 0; i < n; i++) {
      Municipality municipality = municipalities.at(i);
      latitude[i] = municipality.latitude();
      longitude[i] = municipality.longitude();
      prefecture[i] = municipality.prefecture();
    }
    return new Places(latitude, longitude, prefecture);
  }

  /** Positions along a Hilbert curve, so that neighbours mostly stand beside each other. */
  private int[] alongCurve() {
    long[] keys = new long[prefecture.length];
    for (int i = 0; i < keys.length; i++) {
      int x = (int) Math.clamp((longitude[i] - 120) * 1000, 0, 65535);
      int y = (int) Math.clamp((latitude[i] - 20) * 1200, 0, 65535);
      keys[i] = hilbert(x, y) << 24 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key & 0xFFFFFF).toArray();
  }

  /** The place of a point on a Hilbert curve over 65,536 × 65,536 cells. */
  private static long hilbert(int x, int y) {
    long d = 0;
    for (int s = 1 << 15; s > 0; s >>= 1) {
      int rx = (x & s) > 0 ? 1 : 0;
      int ry = (y & s) > 0 ? 1 : 0;
      d += (long) s * s * (3 * rx ^ ry);
      if (ry == 0) {
        if (rx == 1) {
          x = 65535 - x;
          y = 65535 - y;
        }
        int t = x;
        x = y;
        y = t;
      }
    }
    return d;
  }

  public int count() {
    return prefecture.length;
  }

  /** 1 to 47. */
  int prefecture(int position) {
    return prefecture[position];
  }

  int slotOf(int position) {
    return slotOf[position];
  }

  int atSlot(int slot) {
    return atSlot[slot];
  }

  /** The first slot of a prefecture, 1 to 47; that of the next one ends it. */
  int firstSlot(int prefectureNumber) {
    return prefectureStart[prefectureNumber];
  }

  /** One past the last slot of a prefecture. */
  int endSlot(int prefectureNumber) {
    return prefectureStart[prefectureNumber + 1];
  }

  /** Metres between two municipalities' centre points: haversine, rounded; 0 to itself. */
  int distance(int from, int to) {
    if (from == to) {
      return 0;
    }
    double lat = Math.sin(Math.toRadians(latitude[to] - latitude[from]) / 2);
    double lon = Math.sin(Math.toRadians(longitude[to] - longitude[from]) / 2);
    double h = lat * lat + cosLatitude[from] * cosLatitude[to] * lon * lon;
    return (int) Math.round(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h))));
  }

  /** Whether {@code to} may lie within so many metres north or south; a cheap first look. */
  boolean mayBeWithin(int from, int to, long metres) {
    // A degree of latitude is 111,195 m on this sphere; 111,000 keeps the look on the safe side.
    return Math.abs(latitude[to] - latitude[from]) * 111_000 <= metres + 1;
  }
}
