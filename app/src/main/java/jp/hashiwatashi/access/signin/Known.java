package jp.hashiwatashi.access.signin;

import java.util.EnumSet;
import java.util.Set;
import jp.hashiwatashi.access.Principal;
import org.jspecify.annotations.Nullable;

/**
 * An account that is not disabled, and how it proves who is at work.
 *
 * @param name as the account has it, whatever the width and case in which it was typed
 * @param appointed as what it may act today
 * @param password as it is kept; null where there is none
 * @param secondFactor the sealed secret; null where there is none
 * @param lastStep the time step of the last code that was taken
 */
record Known(
    long id,
    String name,
    Set<Principal> appointed,
    @Nullable String password,
    byte @Nullable [] secondFactor,
    long lastStep) {

  /** Who comes in by a password alone: people of the employers, and workers. */
  private static final Set<Principal> OUTSIDE =
      EnumSet.of(Principal.WORKER, Principal.SENDING_EMPLOYER, Principal.RECEIVING_EMPLOYER);

  /** Whether a password alone does not let this one in; nor one of whom nothing is confirmed yet. */
  boolean needsSecondFactor() {
    return appointed.isEmpty() || !OUTSIDE.containsAll(appointed);
  }

  /** For the sealed secret: whose it is. */
  String about() {
    return about(id);
  }

  static String about(long id) {
    return "second-factor:" + id;
  }
}
