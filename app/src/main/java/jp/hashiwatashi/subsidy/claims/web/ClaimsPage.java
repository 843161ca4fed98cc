package jp.hashiwatashi.subsidy.claims.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.subsidy.claims.CalendarAddresses.Appointed;
import jp.hashiwatashi.subsidy.claims.Claim;

/**
 * Claims as a list.
 *
 * @param claims those that are shown, the next deadline first
 * @param names of employers, by number
 * @param moved how many open ones the law of today answers otherwise
 * @param calendars appointments that a calendar may be told of
 * @param whole whether closed ones are shown too
 * @param today in Japan
 */
public record ClaimsPage(
    List<Claim> claims,
    Map<String, String> names,
    int moved,
    List<Appointed> calendars,
    boolean whole,
    LocalDate today)
    implements Page {

  /** Whether a day is past. */
  public boolean isPast(LocalDate day) {
    return day.isBefore(today);
  }
}
