package jp.hashiwatashi.register.guarded.web;

import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.shared.page.Page;

/**
 * A value that is shown this once.
 *
 * @param value for people's eyes
 * @param purpose as it is kept
 */
public record ParticularShownPage(
    SendingRecord record, Particular particular, String value, String purpose) implements Page {

  /** Without the value: it must not get into a log. */
  @Override
  public String toString() {
    return "ParticularShownPage[" + particular.kind() + "]";
  }
}
