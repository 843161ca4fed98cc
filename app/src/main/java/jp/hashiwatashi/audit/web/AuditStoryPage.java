package jp.hashiwatashi.audit.web;

import java.util.List;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/** All that happened to one record, with what it said before and after. */
public record AuditStoryPage(
    String register, String record, List<AuditEntry> entries, Paging paging) implements Page {

  /** Where the story of an entry's record is. */
  public static Address of(AuditEntry entry) {
    return of(entry.register(), entry.recordId());
  }

  static Address of(String register, String record) {
    return Address.of("/audit/story").with("register", register).with("record", record);
  }

  public Address address() {
    return of(register, record);
  }

  /** Who saw the person; for people's records. */
  public Address seen() {
    return AuditSeenPage.of(record);
  }

  public boolean isPerson() {
    return register.equals("people");
  }
}
