package jp.hashiwatashi.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact;
import jp.hashiwatashi.register.web.RecordInWords;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;

/**
 * A person's own page.
 *
 * @param parts the own record; empty where there is none
 * @param inForce the consents that hold today, and since when
 * @param ledger the latest first
 * @param touches who looked and who changed something, the latest first
 * @param more whether there are more of them, which the file has
 */
public record OwnPage(
    List<RecordInWords> parts,
    Map<Purpose, LocalDate> inForce,
    List<ConsentFact> ledger,
    List<Touch> touches,
    boolean more)
    implements Page {

  static final Address ADDRESS = Address.of("/me");

  public Address address() {
    return ADDRESS;
  }
}
