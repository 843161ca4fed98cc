package jp.hashiwatashi.oversight;

import java.util.List;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Job;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/**
 * Jobs, the latest first.
 *
 * @param days how far back it looks
 * @param underWay how many the program is at
 */
public record JobsPage(List<Job> jobs, int days, long underWay, Paging paging) implements Page {

  static final Address ADDRESS = Address.of("/jobs");

  /** Where this list stands. */
  public Address address() {
    return ADDRESS;
  }
}
