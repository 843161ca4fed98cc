package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Alike;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A record being typed.
 *
 * @param draft whose texts stand in the fields; null when none do
 * @param alike other records that may be the same thing
 */
public record EditPage(RecordForm form, @Nullable Draft draft, List<Alike> alike)
    implements Page, Faulty {

  @Override
  public List<FieldFault> faults() {
    return form.faults();
  }
}
