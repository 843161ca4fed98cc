package jp.hashiwatashi.access.users;

import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.access.Principal;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param email empty for none
 * @param lastIn when this person last came in; null for never
 * @param disabledAt null while it is not
 */
public record User(
    long id,
    String name,
    String email,
    boolean hasPassword,
    boolean hasSecondFactor,
    @Nullable Instant lastIn,
    @Nullable Instant disabledAt,
    List<Grant> grants) {

  /**
   * As what it may act, or shall.
   *
   * @param scope for whom; empty where there is no such thing
   * @param confirmedBy null while nobody has
   */
  public record Grant(
      long id,
      long account,
      String name,
      Principal principal,
      String scope,
      Instant grantedAt,
      String grantedBy,
      @Nullable String confirmedBy) {

    public boolean isConfirmed() {
      return confirmedBy != null;
    }
  }
}
