package jp.hashiwatashi.shared.lists;

import org.jspecify.annotations.Nullable;

/**
 * How a list is wanted as CSV, as the address says.
 *
 * @param encoding {@code utf-8}, or what Excel opens by itself
 * @param substitute {@code yes} when the person has seen which characters change
 */
public record CsvAsked(@Nullable String encoding, @Nullable String substitute) {

  public boolean isUtf8() {
    return "utf-8".equalsIgnoreCase(encoding);
  }

  public boolean mayChange() {
    return "yes".equals(substitute);
  }
}
