package jp.hashiwatashi.audit.web;

import java.util.List;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/** Who looked at what is sensitive about a person, and for what. */
public record AuditSeenPage(String person, List<AuditEntry> entries, Paging paging)
    implements Page {

  static Address of(String person) {
    return Address.of("/audit/seen").with("person", person);
  }

  public Address address() {
    return of(person);
  }

  public Address story() {
    return AuditStoryPage.of("people", person);
  }
}
