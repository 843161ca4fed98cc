package jp.hashiwatashi.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a person has agreed to, and the form by which a consultant records more.
 *
 * @param inForce what holds today, and since when
 * @param ledger the latest first
 * @param purpose as chosen; empty for none yet
 * @param act as chosen
 * @param way as chosen
 * @param toWhom as typed
 */
public record ConsentsPage(
    SendingRecord record,
    Map<Purpose, LocalDate> inForce,
    List<ConsentFact> ledger,
    String purpose,
    String act,
    String way,
    String toWhom,
    List<FieldFault> faults)
    implements Page {

  public static final String GIVE = "give";
  public static final String WITHDRAW = "withdraw";

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
