package jp.hashiwatashi.register.importing;

import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.access.approval.ApprovedAct;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** That an import is undone takes two where people go with it: those whom it has made. */
@Component
public final class UndoingPeople implements ApprovedAct {

  /** As the database names it too. */
  public static final String KIND = "DELETION_IMPORT";

  private final Approvals approvals;

  UndoingPeople(Approvals approvals) {
    this.approvals = approvals;
  }

  public static boolean takesTwo(Import one, ImportCounts counts) {
    return one.register() == RegisterName.PEOPLE && counts.made() > 0;
  }

  /** As the database puts it too. */
  public static String subject(Import one) {
    return Long.toString(one.id());
  }

  /** Whether who is at work may undo it now: what was granted lapses while an undo waits for its turn. */
  boolean mayGo(Import one, ImportCounts counts) {
    return !takesTwo(one, counts)
        || approvals
            .mine(KIND, subject(one))
            .filter(asked -> asked.state() == Approval.State.GRANTED)
            .isPresent();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject(Approval approval, Words words) {
    return words.text("approval.import", approval.subject());
  }

  @Override
  public Address where(Approval approval) {
    return Address.of("/imports", approval.subject());
  }
}
