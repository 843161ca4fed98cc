package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/** The list of people to be placed. */
public record PeoplePage(
    Selection selection,
    ListLooks looks,
    ListCells<SendingRecord> cells,
    List<SendingRecord> rows,
    Paging paging)
    implements Page {}
