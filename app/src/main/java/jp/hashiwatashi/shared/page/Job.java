package jp.hashiwatashi.shared.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work of the program beside the requests, as it is told to who answers for it; it names nobody's record.
 *
 * @param what it does
 * @param begunBy name of the account, {@code system} for the program itself
 * @param office of whoever began it; empty for none
 * @param endedAt null until it is done
 * @param underWay whether the program is at it: it may wait for somebody instead
 * @param state how far it is, in words
 * @param records how many it is about
 * @param address where it is shown: on a list, or at its number below the list
 */
public record Job(
    String what,
    String begunBy,
    String office,
    Instant begunAt,
    @Nullable Instant endedAt,
    boolean underWay,
    String state,
    long records,
    String address) {

  /** The list on which it is shown: who may open that may open the job. */
  public String list() {
    int end = address.indexOf('/', 1);
    return end < 0 ? address : address.substring(0, end);
  }
}
