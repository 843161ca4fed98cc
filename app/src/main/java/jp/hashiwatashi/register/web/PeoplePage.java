package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The list of people to be placed.
 *
 * @param beside the record that is shown beside it; null for none
 */
public record PeoplePage(
    Selection selection,
    ListLooks looks,
    ListCells<SendingRecord> cells,
    List<SendingRecord> rows,
    Paging paging,
    @Nullable PersonPage beside)
    implements Page {}
