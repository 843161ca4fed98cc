package jp.hashiwatashi.access.approval;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What others wait for, and what oneself has asked for.
 *
 * @param refused why what was just decided did not count; empty for nothing
 */
public record ApprovalsPage(List<Waiting> waiting, List<Mine> mine, String refused)
    implements Page {

  /**
   * Something that waits for a second person.
   *
   * @param subject of what, in words
   * @param refusal why the one at work may not be it; null when nothing is against it
   */
  public record Waiting(Approval approval, String subject, @Nullable String refusal) {}

  /**
   * Something of one's own.
   *
   * @param subject of what, in words
   * @param where it is done; empty when it cannot be
   */
  public record Mine(Approval approval, String subject, String where) {}
}
