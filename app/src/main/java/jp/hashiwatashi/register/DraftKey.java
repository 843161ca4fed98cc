package jp.hashiwatashi.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is of: a record's change, or a form for a new record, of which several may be open.
 *
 * @param recordId empty for a new record
 * @param form the key of a new record's form; empty for one that has a number
 */
public record DraftKey(RegisterName register, String recordId, String form) {

  private static final String FORM = "[0-9a-z]{1,36}";

  /**
   * @param id null for a new record
   * @param form what a request says of it; anything that is no key leads to a new one
   */
  public static DraftKey of(RegisterName register, @Nullable String id, @Nullable String form) {
    if (id != null) {
      return new DraftKey(register, id, "");
    }
    return new DraftKey(register, "", form != null && form.matches(FORM) ? form : fresh());
  }

  private static String fresh() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
