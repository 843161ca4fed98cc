package jp.hashiwatashi.access.approval;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list of people that is too long to be taken out just so.
 *
 * @param subject what is told of the list
 * @param most rows that are taken out just so
 * @param screen where the list is shown
 * @param asked what was asked for and is open; null for nothing
 * @param purpose as chosen
 * @param other purpose in words, as typed
 */
public record BulkExportPage(
    String subject,
    int most,
    String screen,
    @Nullable Approval asked,
    String purpose,
    String other,
    List<FieldFault> faults)
    implements Page, Faulty {}
