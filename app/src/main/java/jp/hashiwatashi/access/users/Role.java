package jp.hashiwatashi.access.users;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.access.Principal;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody is appointed, for whom and within which limits.
 *
 * @param scope as the table of appointments has it
 * @param establishments of an employer's user who is limited to these; empty for all of them
 * @param through the last day of an agent's mandate; null: until ended
 */
record Role(
    Principal principal, String scope, List<String> establishments, @Nullable LocalDate through) {

  static Role of(User.Grant grant) {
    return new Role(
        grant.principal(),
        grant.scope(),
        List.copyOf(grant.establishments().keySet()),
        grant.through());
  }
}
