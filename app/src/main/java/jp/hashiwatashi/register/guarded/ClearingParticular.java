package jp.hashiwatashi.register.guarded;

import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.access.approval.ApprovedAct;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** That what needs particular care is taken out of a person's record takes two. */
@Component
public final class ClearingParticular implements ApprovedAct {

  /** As the database names it too. */
  public static final String KIND = "DELETION_PARTICULAR";

  /** Whose, which and in which version, as the database puts it together: what is written later is another. */
  public static String subject(String person, Particular particular) {
    return person + "/" + particular.kind() + "/" + particular.version();
  }

  private static String person(Approval approval) {
    return approval.subject().replaceFirst("/[^/]*/[^/]*$", "");
  }

  private static ParticularKind particular(Approval approval) {
    String[] parts = approval.subject().split("/", -1);
    return ParticularKind.valueOf(parts[parts.length - 2]);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject(Approval approval, Words words) {
    return words.text(
        "approval.particular", person(approval), words.text("particular." + particular(approval)));
  }

  @Override
  public Address where(Approval approval) {
    return Address.of(
        "/people", person(approval), "particulars", particular(approval).path(), "clear");
  }
}
