package jp.hashiwatashi.register.web;

import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;

/**
 * What happened to one record, the latest first.
 *
 * @param name of the record, for the heading
 */
public record HistoryPage(RegisterName register, String id, String name, List<Entry> entries)
    implements Page {

  /** One change; without columns the record was made by it. */
  public record Entry(long version, Instant at, String by, List<Difference> changes) {}

  public String home() {
    return Address.of(register.path(), id).toString();
  }
}
