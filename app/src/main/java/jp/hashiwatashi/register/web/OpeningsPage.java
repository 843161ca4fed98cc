package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/** The list of openings. */
public record OpeningsPage(
    Selection selection,
    ListLooks looks,
    ListCells<Opening> cells,
    List<Opening> rows,
    Paging paging)
    implements Page {}
