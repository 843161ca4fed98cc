package jp.hashiwatashi.access.approval;

import java.util.List;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.News;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** Tells who wanted something that it was decided. */
@Component
final class ApprovalsTold implements News {

  private final Approvals approvals;

  ApprovalsTold(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public List<Link> of(String person, Words words) {
    return approvals.isNewFor(person)
        ? List.of(new Link(words.text("approval.told"), ApprovalsController.PATH))
        : List.of();
  }
}
