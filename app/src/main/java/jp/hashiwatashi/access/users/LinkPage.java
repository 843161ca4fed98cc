package jp.hashiwatashi.access.users;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;

/**
 * Links to be handed over, shown this once.
 *
 * @param links name and address
 * @param days for how long they are good
 * @param back where to go on
 */
public record LinkPage(List<Handed> links, long days, String back) implements Page {

  /** Whose link it is, and where it leads. */
  public record Handed(String name, String address) {}
}
