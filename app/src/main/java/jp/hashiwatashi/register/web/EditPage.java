package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Alike;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A record being typed.
 *
 * @param draft whose texts stand in the fields; null when none do
 * @param unfinished new records of the same register that were begun and not kept
 * @param others who else is changing the record
 * @param alike other records that may be the same thing
 */
public record EditPage(
    RecordForm form,
    @Nullable Draft draft,
    List<Drafts.Begun> unfinished,
    List<String> others,
    List<Alike> alike)
    implements Page, Faulty {

  @Override
  public List<FieldFault> faults() {
    return form.faults();
  }
}
