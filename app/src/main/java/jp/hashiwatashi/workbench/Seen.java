package jp.hashiwatashi.workbench;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.register.RegisterName;

/**
 * What somebody has seen of what is new at a desk.
 *
 * @param charge of the desk
 * @param until the moment of what was seen
 * @param openings new ones that were there, by the people for whom they are
 * @param people new ones that were there, by the openings for which they are
 */
public record Seen(
    Charge charge,
    Instant until,
    Map<String, Set<String>> openings,
    Map<String, Set<String>> people) {

  /** The new ones of a record's best that were there. */
  Set<String> of(RegisterName register, String id) {
    return (register == RegisterName.PEOPLE ? openings : people).getOrDefault(id, Set.of());
  }
}
