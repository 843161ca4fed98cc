package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * An import with whose undoing people go, before a second person is asked for.
 *
 * @param people how many
 * @param purpose as chosen
 * @param other purpose in words, as typed
 */
public record ImportUndoPage(
    Import one, int people, String purpose, String other, List<FieldFault> faults)
    implements Page, Faulty {

  public String address() {
    return "/imports/" + one.id();
  }
}
