package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The list of openings.
 *
 * @param beside the record that is shown beside it; null for none
 */
public record OpeningsPage(
    Selection selection,
    ListLooks looks,
    ListCells<Opening> cells,
    List<Opening> rows,
    Paging paging,
    @Nullable OpeningPage beside)
    implements Page {}
