package jp.hashiwatashi.database;

import java.util.concurrent.locks.LockSupport;

/** A wait between two looks at another process, which tells nobody when it changes. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    LockSupport.parkNanos(millis * 1_000_000);
  }
}
