package jp.hashiwatashi.register.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.register.importing.ImportProgress;
import jp.hashiwatashi.register.importing.UndoingPeople;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.page.Frame;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * An import: how far it is, what it would do or did, row by row.
 *
 * @param counts of rows, of another's import of those that may be seen
 * @param alike how many new rows look like another record
 * @param sameFile an earlier import of the same file that stands in the register
 * @param shown which rows are shown: new, changed, unchanged, overtaken or wrong
 * @param rows of them, one page; none where faults are shown
 * @param inTheWay what stands in the way of undoing it; empty unless that was asked for
 * @param asked that it may be undone, where that takes two and was asked for; else null
 * @param others null on the owner's page
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
    @Nullable Others others,
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

  /**
   * What others than its owner are told besides.
   *
   * @param counts of all rows as the last step left them
   * @param withheld how many of them are not shown
   * @param file whether the file may be had
   * @param faults how many rows have a fault in which column, where the faults are not shown
   */
  public record Others(
      ImportCounts counts, int withheld, boolean file, Map<String, Integer> faults) {}

  /** Counts of all rows. */
  public ImportCounts all() {
    return others == null ? counts : others.counts();
  }

  /** Whether a second person is needed to undo it. */
  public boolean takesTwo() {
    return UndoingPeople.takesTwo(one, counts);
  }

  /** Above it: the register, for who may see that, and the list of imports. */
  public List<Link> crumbs(Frame frame) {
    List<Link> crumbs = new ArrayList<>();
    String register = one.register().path();
    if (frame.may(register)) {
      crumbs.add(new Link(frame.t("register." + one.register().code()), register));
    }
    crumbs.add(
        new Link(
            frame.t(others == null ? "import.mine" : "import.all"),
            ImportsPage.address(others == null).toString()));
    crumbs.add(new Link(one.fileName(), ""));
    return crumbs;
  }

  public String address() {
    return "/imports/" + one.id();
  }
}
