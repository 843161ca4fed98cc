package jp.hashiwatashi.access.approval;

import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.shared.lists.PeopleList;
import jp.hashiwatashi.shared.lists.TakingOut;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** That a long list of people is taken out as a file takes two, and so do many short ones. */
@Component
final class BulkExport implements TakingOut, ApprovedAct {

  static final String KIND = "BULK_EXPORT";

  private final Approvals approvals;
  private final PeopleTaken taken;
  private final int most;

  /**
   * @param most people of a list that is taken out just so
   */
  BulkExport(
      Approvals approvals,
      PeopleTaken taken,
      @Value("${hashiwatashi.bulk-export-over:1000}") int most) {
    this.approvals = approvals;
    this.taken = taken;
    this.most = most;
  }

  @Override
  public Optional<Page> instead(PeopleList list) {
    if (list.people() == 0
        || list.people() <= most && taken.soFar() + list.people() <= taken.perDay()) {
      return Optional.empty();
    }
    WantedList wanted = WantedList.of(list);
    Approval asked = approvals.mine(KIND, wanted).orElse(null);
    return asked != null && asked.state() == Approval.State.GRANTED
        ? Optional.empty()
        : Optional.of(page(wanted, asked));
  }

  @Override
  public Optional<Page> take(PeopleList list) {
    if (list.people() == 0 || list.people() <= most && taken.file(list.people())) {
      return Optional.empty();
    }
    WantedList wanted = WantedList.of(list);
    if (approvals.mine(KIND, wanted).filter(approvals::use).isPresent()) {
      taken.granted(list.people());
      return Optional.empty();
    }
    return Optional.of(page(wanted, approvals.mine(KIND, wanted).orElse(null)));
  }

  private Page page(WantedList wanted, @Nullable Approval asked) {
    return new BulkExportPage(
        wanted, most, taken.perDay(), taken.soFar(), asked, "", "", List.of());
  }

  /** The same with what is wrong with a form. */
  Page page(WantedList wanted, String purpose, String other, List<FieldFault> faults) {
    return new BulkExportPage(
        wanted, most, taken.perDay(), taken.soFar(), null, purpose, other, faults);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Address where(Approval approval) {
    return WantedList.back(approval.screen() == null ? "/" : approval.screen());
  }
}
