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
 * Something that needs particular care, before it is taken out of the record for good.
 *
 * @param asked what was asked for and is open; null for nothing
 * @param purpose as chosen
 * @param other purpose in words, as typed
 */
public record ParticularClearPage(
    SendingRecord record,
    Particular particular,
    @Nullable Approval asked,
    String purpose,
    String other,
    List<FieldFault> faults)
    implements Page, Faulty {}
