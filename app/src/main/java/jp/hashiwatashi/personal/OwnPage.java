package jp.hashiwatashi.personal;

import java.util.List;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;

/**
 * A person's own page.
 *
 * @param records what is recorded of the person; empty where there is nothing
 * @param touches who looked and who changed something, the latest first
 * @param more whether there are more of them, which the file has
 */
public record OwnPage(List<OwnFile> records, List<Touch> touches, boolean more) implements Page {

  static final Address ADDRESS = Address.of("/me");

  public Address address() {
    return ADDRESS;
  }

  /** Whether it has to be told which record is meant. */
  public boolean several() {
    return records.size() > 1;
  }

  /** Whether something that needs particular care is written. */
  public boolean particulars() {
    return records.stream().anyMatch(one -> !one.particulars().isEmpty());
  }

  /** Whether consultants have marked a pair. */
  public boolean marks() {
    return records.stream().anyMatch(one -> !one.marks().isEmpty());
  }
}
