package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/**
 * A list of employers, establishments or contacts.
 *
 * @param heads what the columns are called
 * @param rows the cells in the order of the heads; the name leads to the record
 */
public record NamedListPage(
    RegisterName register, ListForm form, List<String> heads, List<Row> rows, Paging paging)
    implements Page {

  /** One record. */
  public record Row(String id, Link name, List<String> cells) {}

  static Row row(RegisterName register, Standing standing, List<String> codes) {
    Map<String, String> texts = standing.shown();
    return new Row(
        standing.id(),
        new Link(standing.name(), Address.of(register.path(), standing.id()).toString()),
        codes.stream().map(code -> texts.getOrDefault(code, "")).toList());
  }
}
