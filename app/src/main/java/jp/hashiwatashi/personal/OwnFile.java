package jp.hashiwatashi.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.register.web.RecordInWords;

/**
 * One record of a person and what hangs on it, as the person reads it.
 *
 * @param parts what the record says
 * @param inForce the consents that hold today, and since when
 * @param ledger the latest first
 * @param particulars that something is written, without what
 * @param marks the latest first
 */
public record OwnFile(
    String id,
    List<RecordInWords> parts,
    Map<Purpose, LocalDate> inForce,
    List<ConsentFact> ledger,
    List<Particular> particulars,
    List<OwnMark> marks) {}
