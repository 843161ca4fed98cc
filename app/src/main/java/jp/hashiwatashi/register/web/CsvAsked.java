package jp.hashiwatashi.register.web;

import org.jspecify.annotations.Nullable;

/**
 * How a list is wanted as CSV, as the address says.
 *
 * @param encoding {@code utf-8}, or what Excel opens by itself
 * @param substitute {@code yes} when the person has seen which characters change
 */
record CsvAsked(@Nullable String encoding, @Nullable String substitute) {

  boolean isUtf8() {
    return "utf-8".equalsIgnoreCase(encoding);
  }

  boolean mayChange() {
    return "yes".equals(substitute);
  }
}
