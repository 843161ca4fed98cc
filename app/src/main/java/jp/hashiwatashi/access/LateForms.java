package jp.hashiwatashi.access;

import java.util.Map;

/**
 * Forms whose typing outlasts a session: what they send when it is over is not lost, though nothing is
 * done with it before somebody has signed in.
 */
public interface LateForms {

  /**
   * @param path of the address that a form was sent to, as it came
   */
  boolean isOneOf(String path);

  /**
   * Keeps what a form sent as a draft of whoever is signed in.
   *
   * @param path for which {@link #isOneOf} holds
   * @param sent its fields
   * @return where the form is shown again with what was typed
   */
  String keep(String path, Map<String, String[]> sent);
}
