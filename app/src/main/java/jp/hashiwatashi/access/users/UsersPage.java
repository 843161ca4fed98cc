package jp.hashiwatashi.access.users;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom the one at work administers, and what waits for a second person.
 *
 * @param refused why what was just asked for was not done; empty for nothing
 */
public record UsersPage(List<User> users, List<Waiting> waiting, String refused) implements Page {

  /**
   * A grant that nobody has confirmed.
   *
   * @param refusal why the one at work may not; null when nothing is against it
   */
  public record Waiting(User.Grant grant, @Nullable String refusal) {}
}
