package jp.hashiwatashi.access.signin;

import java.time.Duration;

/** What comes of a try to prove who one is. */
sealed interface Proof {

  /** It is that one. */
  record Given(Known account) implements Proof {}

  /** It is not, or there is no such account: nobody is told which. */
  record Refused() implements Proof {}

  /** It was not looked at: too many were wrong before. */
  record TooSoon(Duration delay) implements Proof {}
}
