package jp.hashiwatashi.access.signin;

import java.time.Instant;
import java.time.LocalDate;
import jp.hashiwatashi.access.Principal;
import org.jspecify.annotations.Nullable;

/**
 * A token that a person has made for a program, as it is told afterwards: never what it is.
 *
 * @param purpose as its person has named it
 * @param beginning its first characters
 * @param principal as what it acts
 * @param scope for whom; empty where there is no such thing
 * @param sends whether it may send (POST), and not ask only (GET)
 * @param through its last day
 * @param lastUsed some minutes more or less; null for never
 */
public record ApiToken(
    long id,
    String purpose,
    String beginning,
    Principal principal,
    String scope,
    boolean sends,
    Instant madeAt,
    LocalDate through,
    @Nullable Instant lastUsed,
    State state) {

  /** Whether a program comes in by it. */
  public enum State {
    OPEN,
    /** Its last day is past. */
    OVER,
    /** By hand, with a password or an authenticator, or with the role. */
    ENDED
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
