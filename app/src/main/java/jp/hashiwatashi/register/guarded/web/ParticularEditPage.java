package jp.hashiwatashi.register.guarded.web;

import java.util.List;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * A value that takes the place of what is written.
 *
 * @param typed as it was typed; the value that is written is not shown here
 * @param overtaken whether somebody else has written or cleared it since the page was opened
 */
public record ParticularEditPage(
    SendingRecord record,
    Particular particular,
    String typed,
    boolean overtaken,
    List<FieldFault> faults)
    implements Page, Faulty {

  /** Without what was typed: it must not get into a log. */
  @Override
  public String toString() {
    return "ParticularEditPage[" + particular.kind() + "]";
  }
}
