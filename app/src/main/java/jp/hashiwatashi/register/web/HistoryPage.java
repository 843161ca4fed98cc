package jp.hashiwatashi.register.web;

import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.register.MergedRecord;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;

/**
 * What happened to one record, the latest first.
 *
 * @param name of the record, for the heading
 * @param standing whether the record is there still; otherwise it is gone into another
 * @param merged the records that are gone into this one
 */
public record HistoryPage(
    RegisterName register,
    String id,
    String name,
    boolean standing,
    List<Entry> entries,
    List<MergedRecord> merged)
    implements Page {

  /** One change; without columns the record was made by it. */
  public record Entry(long version, Instant at, String by, List<Difference> changes) {}

  /** Where the record goes back to that version, after it was checked. */
  public String back(long version) {
    return Address.of(register.path(), id, "edit").with("version", "" + version).toString();
  }

  /** The history of a record that is gone into this one. */
  public String historyOf(String gone) {
    return Address.of(register.path(), gone, "history").toString();
  }

  public String home() {
    return Address.of(register.path(), id).toString();
  }
}
