package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;

/**
 * Imports of whoever is signed in, or all that he or she may see.
 *
 * @param mine how many are the own
 * @param all how many there are to be seen
 */
public record ImportsPage(List<Listed> imports, boolean onlyMine, int mine, int all, Paging paging)
    implements Page {

  /** What the condition says that asks for the own only, and for others' too. */
  static final String MINE = "mine";

  static final String ALL = "all";

  private static final Address ADDRESS = Address.of("/imports");

  static Address address(boolean onlyMine) {
    return onlyMine ? ADDRESS : ADDRESS.with("whose", ALL);
  }

  /** Where this list stands, with its condition. */
  public Address address() {
    return address(onlyMine);
  }

  /** Where the own and all stand, to choose from. */
  public List<Link> tabs(Words words) {
    return List.of(tab("import.mine", true, mine, words), tab("import.all", false, all, words));
  }

  private Link tab(String key, boolean own, int count, Words words) {
    String label = words.text(key) + " " + words.number(count);
    return new Link(
        label, own == onlyMine ? "" : ADDRESS.with("whose", own ? MINE : ALL).toString());
  }

  /** One of them. */
  public record Listed(Import one, ImportCounts counts) {}
}
