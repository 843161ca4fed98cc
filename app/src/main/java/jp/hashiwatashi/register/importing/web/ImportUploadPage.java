package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * Where a file is sent, or a table pasted.
 *
 * @param pasted what was typed already
 */
public record ImportUploadPage(RegisterName register, String pasted, List<FieldFault> faults)
    implements Page, Faulty {

  public String action() {
    return register.path() + "/import";
  }
}
