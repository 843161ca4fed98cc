package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/**
 * When and from where somebody came in, kept with the session.
 *
 * @param at when
 * @param source address of the browser
 * @param browser what it says of itself
 */
record Entry(Instant at, String source, String browser) implements Serializable {

  /** Of the session's attribute. */
  static final String NAME = Entry.class.getName();

  @Serial private static final long serialVersionUID = 1;

  private static final int LONGEST = 200;

  static Entry of(HttpServletRequest request, Clock clock) {
    String browser = Objects.toString(request.getHeader("User-Agent"), "");
    return new Entry(
        clock.instant(),
        request.getRemoteAddr(),
        browser.substring(0, Math.min(LONGEST, browser.length())));
  }
}
