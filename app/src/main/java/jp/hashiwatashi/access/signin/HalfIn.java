package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has proved a part of who they are, and waits in the session for the rest.
 *
 * @param name of the account
 * @param until seconds since 1970, after which it is begun anew
 */
record HalfIn(String name, Stage stage, long until) implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final String HELD = HalfIn.class.getName();

  /** What is asked next. */
  enum Stage {
    PASSWORD("/sign-in/new-password"),
    CODE("/sign-in/code"),
    ENROLMENT("/sign-in/second-factor");

    private final String path;

    Stage(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  static void keep(HttpServletRequest request, String name, Stage stage, Instant now) {
    request
        .getSession()
        .setAttribute(HELD, new HalfIn(name, stage, now.plus(LONGEST).getEpochSecond()));
  }

  /** Whoever is at this stage; empty when nobody is, or it was too long ago. */
  static Optional<String> at(Stage stage, HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(HELD) instanceof HalfIn half
            && half.stage == stage
            && now.getEpochSecond() < half.until
        ? Optional.of(half.name)
        : Optional.empty();
  }

  static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(HELD);
    }
  }
}
