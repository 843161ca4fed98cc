package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a record that is gone.
 *
 * @param id of the record that is gone
 * @param into the record that stands for it; null when none does
 * @param typed what was typed; where a record stands for it, only what is not the same there
 */
public record GonePage(
    RegisterName register, String id, @Nullable Standing into, List<Difference> typed)
    implements Page {

  /** Where the draft is given up. */
  public String action() {
    return Address.of(register.path(), id, "edit").toString();
  }

  /** Where the record is that stands for it; empty when none does. */
  public String home() {
    return into == null ? "" : Address.of(register.path(), into.id()).toString();
  }

  /** Where that one is changed; empty when none stands for it. */
  public String edit() {
    return into == null ? "" : Address.of(register.path(), into.id(), "edit").toString();
  }
}
