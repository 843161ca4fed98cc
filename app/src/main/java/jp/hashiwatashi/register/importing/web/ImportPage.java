package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.register.importing.ImportProgress;
import jp.hashiwatashi.register.importing.UndoingPeople;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * An import: how far it is, what it would do or did, row by row.
 *
 * @param alike how many new rows look like another record
 * @param sameFile an earlier import of the same file that stands in the register
 * @param shown which rows are shown: new, changed, unchanged, overtaken or wrong
 * @param rows of them, one page; none where faults are shown
 * @param inTheWay what stands in the way of undoing it; empty unless that was asked for
 * @param asked that it may be undone, where that takes two and was asked for; else null
 */
public record ImportPage(
    Import one,
    ImportCounts counts,
    int alike,
    ImportProgress progress,
    @Nullable Import sameFile,
    String shown,
    List<Link> tabs,
    List<Row> rows,
    List<TableFault> faults,
    List<Link> inTheWay,
    @Nullable Approval asked,
    Paging paging)
    implements Page {

  /**
   * A row of the file.
   *
   * @param name what people call the record
   * @param texts what it says, or what changes of it
   * @param alike links to records that may be the same thing
   */
  public record Row(
      int number, String id, String href, String name, List<Text> texts, List<Link> alike) {}

  /**
   * What a column says.
   *
   * @param before null where there is nothing to compare with
   */
  public record Text(String label, @Nullable String before, String after) {}

  /** Whether a second person is needed to undo it. */
  public boolean takesTwo() {
    return UndoingPeople.takesTwo(one, counts);
  }

  public String address() {
    return "/imports/" + one.id();
  }
}
