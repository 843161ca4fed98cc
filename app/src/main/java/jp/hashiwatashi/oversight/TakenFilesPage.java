package jp.hashiwatashi.oversight;

import java.util.List;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/** Lists taken out as files, the latest first. */
public record TakenFilesPage(List<TakenFile> files, Paging paging) implements Page {

  static final Address ADDRESS = Address.of("/exports");

  /** Where this list stands. */
  public Address address() {
    return ADDRESS;
  }
}
