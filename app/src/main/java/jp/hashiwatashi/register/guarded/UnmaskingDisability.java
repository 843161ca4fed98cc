package jp.hashiwatashi.register.guarded;

import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.access.approval.ApprovedAct;
import jp.hashiwatashi.shared.page.Address;
import org.springframework.stereotype.Component;

/** That somebody's disability is looked at takes two. */
@Component
public final class UnmaskingDisability implements ApprovedAct {

  /** As the database names it too. */
  public static final String KIND = "UNMASK_DISABILITY";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Address where(Approval approval) {
    return Address.of(
        "/people", approval.subject(), "particulars", ParticularKind.DISABILITY.path());
  }
}
