package jp.hashiwatashi.matching.cli;

import java.util.HashMap;
import java.util.Map;

/** How long the phases of a command took; a phase may have several laps. */
final class Stopwatch {

  private final Map<String, Long> nanoseconds = new HashMap<>();
  private long since = System.nanoTime();

  /** The time since the last lap belongs to this phase. */
  void lap(String phase) {
    long now = System.nanoTime();
    nanoseconds.merge(phase, now - since, Long::sum);
    since = now;
  }

  /** The phase's laps together, rounded down. */
  long milliseconds(String phase) {
    return nanoseconds.getOrDefault(phase, 0L) / 1_000_000;
  }
}
