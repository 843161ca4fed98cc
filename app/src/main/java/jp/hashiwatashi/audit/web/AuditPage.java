package jp.hashiwatashi.audit.web;

import java.util.List;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The trail searched.
 *
 * @param more whether more entries answer than are counted
 */
public record AuditPage(
    AuditForm form,
    List<Choice> registers,
    List<Choice> kinds,
    List<FieldFault> faults,
    List<AuditEntry> entries,
    Paging paging,
    boolean more)
    implements Page {

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
