package jp.hashiwatashi.matching.group;

import java.util.Optional;

/**
 * Where those who wait sit.
 *
 * @param seatOf the opening's rank for each who waits, or {@link SeatFlow#NOWHERE}
 * @param bound of those who wait, in {@link Worth}
 */
record SeatPlan(int[] seatOf, Tally bound, Optional<Certificate> certificate) {}
