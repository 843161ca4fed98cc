package jp.hashiwatashi.register.guarded.web;

import java.util.List;
import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs particular care, before it is shown: what for?
 *
 * @param asked what was asked for and is open; null: nothing, or it takes no second person
 * @param purpose as chosen
 * @param other purpose in words, as typed
 */
public record ParticularPage(
    SendingRecord record,
    Particular particular,
    @Nullable Approval asked,
    String purpose,
    String other,
    List<FieldFault> faults)
    implements Page, Faulty {

  /** Whether a purpose can be stated now. */
  public boolean asksForPurpose() {
    return particular.isWritten() && asked == null;
  }
}
