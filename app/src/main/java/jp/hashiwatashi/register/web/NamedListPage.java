package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;

/**
 * A list of employers, establishments or contacts.
 *
 * @param rows the cells in the order of the heads; the name leads to the record
 */
public record NamedListPage(
    RegisterName register, ListForm form, List<Head> heads, List<Row> rows, Paging paging)
    implements Page {

  /**
   * A column.
   *
   * @param unit of its numbers; empty for texts
   * @param kind the class of its cells, which says how wide they are and where they are aligned
   */
  public record Head(String name, String unit, String kind) {

    static Head of(Column<?, ?> column, Words words) {
      String name = words.columnName(column.code(), column.japaneseName());
      return switch (column.code()) {
        case "regular_workers" -> new Head(name, words.text("unit.people"), "hw-end");
        case "corporate_number", "insurance_office_number", "phone" ->
            new Head(name, "", "hw-tight hw-number");
        case "address" -> new Head(name, "", "hw-wide");
        default -> new Head(name, "", "hw-mid");
      };
    }
  }

  /** One record. */
  public record Row(String id, Link name, List<String> cells) {}

  static Row row(
      RegisterName register, Standing standing, List<Column<?, ?>> columns, Words words) {
    CellsInWords cells = new CellsInWords(words);
    return new Row(
        standing.id(),
        new Link(standing.name(), Address.of(register.path(), standing.id()).toString()),
        columns.stream().map(column -> cells.listed(column, standing)).toList());
  }
}
