package jp.hashiwatashi.matching;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import org.jspecify.annotations.Nullable;

/**
 * A narrowing as somebody typed it: the office in any width, the day in any shape. What can't be read
 * doesn't narrow.
 *
 * @param office exactly as it came; empty for all
 * @param since exactly as it came; empty for the beginning
 * @param officeUnread whether nobody knows such an office
 * @param sinceUnread whether it is no day
 * @param used what counts
 */
public record NarrowingForm(
    String office, String since, boolean officeUnread, boolean sinceUnread, Narrowing used) {

  /** The parameters, in addresses of screens and programs. */
  public static final String OFFICE = "office";

  public static final String SINCE = "since";

  /** Nothing is narrowed. */
  public static final NarrowingForm NONE = new NarrowingForm("", "", false, false, Narrowing.NONE);

  /**
   * @param given by the parameter; a missing one is empty
   * @param offices that there are
   */
  public static NarrowingForm of(Map<String, String> given, Set<String> offices) {
    String office = given.getOrDefault(OFFICE, "");
    String since = given.getOrDefault(SINCE, "");
    String known =
        offices.stream().filter(one -> plain(one).equals(plain(office))).findFirst().orElse("");
    @Nullable LocalDate day = day(since);
    return new NarrowingForm(
        office,
        since,
        known.isEmpty() && !plain(office).isEmpty(),
        day == null && !plain(since).isEmpty(),
        new Narrowing(known, day));
  }

  /** Whether something of it can't be read. */
  public boolean isFaulty() {
    return officeUnread || sinceUnread;
  }

  private static @Nullable LocalDate day(String text) {
    return JapaneseDays.read(text) instanceof DayReading.Understood(LocalDate day, var notice)
        ? day
        : null;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
