package jp.hashiwatashi.shared.page;

import java.time.Duration;

/** How long a session lasts in which nothing is asked for. */
public final class Idle {

  public static final Duration LONGEST = Duration.ofMinutes(30);

  /** Before the end, when the page says so. */
  public static final Duration WARNING = Duration.ofMinutes(5);

  private Idle() {}
}
