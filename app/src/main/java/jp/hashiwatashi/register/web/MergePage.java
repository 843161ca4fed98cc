package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Alike;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Two records that are the same thing, to be made one.
 *
 * @param kept the one that stays
 * @param typed the number of the other one, as typed
 * @param other the one that goes into it; null while none is chosen
 * @param alike from which to choose the other
 * @param rows the columns in which the two differ
 * @param faults what stands in the way
 */
public record MergePage(
    RegisterName register,
    Standing kept,
    String typed,
    @Nullable Standing other,
    List<Alike> alike,
    List<Row> rows,
    List<FieldFault> faults)
    implements Page, Faulty {

  /**
   * One column in which the two differ.
   *
   * @param code of the column
   * @param taken whether the other's text is chosen
   */
  public record Row(String code, String label, String kept, String other, boolean taken) {}

  public String home() {
    return Address.of(register.path(), kept.id()).toString();
  }

  public String action() {
    return Address.of(register.path(), kept.id(), "merge").toString();
  }

  /** The same the other way round: the other one stays. */
  public String turned() {
    return other == null
        ? action()
        : Address.of(register.path(), other.id(), "merge").with("with", kept.id()).toString();
  }
}
