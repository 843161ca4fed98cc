package jp.hashiwatashi.access.approval;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list of people that is too long to be taken out just so, or too much after others.
 *
 * @param most people of a list that is taken out just so
 * @param perDay people who are taken out just so within 24 hours
 * @param soFar how many were
 * @param asked what was asked for and is open; null for nothing
 * @param purpose as chosen
 * @param other purpose in words, as typed
 */
public record BulkExportPage(
    WantedList wanted,
    int most,
    int perDay,
    long soFar,
    @Nullable Approval asked,
    String purpose,
    String other,
    List<FieldFault> faults)
    implements Page, Faulty {}
