package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A list of employers, establishments or contacts.
 *
 * @param rows the cells in the order of the columns; the name leads to the record
 * @param beside the record that is shown beside it; null for none
 */
public record NamedListPage(
    Selection selection,
    ListLooks looks,
    List<Row> rows,
    Paging paging,
    @Nullable NamedRecordPage beside)
    implements Page {

  public RegisterName register() {
    return looks.register();
  }

  public ListForm form() {
    return looks.form();
  }

  /** One record. */
  public record Row(String id, Link name, List<String> cells) {}

  static <R extends Registered> Row row(
      ListCells<R> cells, NamesBeside names, ListLooks looks, R record) {
    Standing standing = cells.register().standing(record);
    return new Row(
        standing.id(),
        new Link(standing.name(), Address.of(looks.register().path(), standing.id()).toString()),
        looks.shown().stream()
            .map(column -> names.told(column.code(), cells.told(column.code(), record)))
            .toList());
  }
}
