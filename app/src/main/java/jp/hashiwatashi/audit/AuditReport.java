package jp.hashiwatashi.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param sealed seals that were looked at
 * @param pending entries that were written and not yet sealed
 * @param findings the first of them
 * @param count of all findings
 */
public record AuditReport(long sealed, long pending, List<AuditFinding> findings, long count) {

  public boolean isWhole() {
    return count == 0;
  }
}
