package jp.hashiwatashi.access.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.TakingOut;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** That a long list of people is taken out as a file takes two. */
@Component
final class BulkExport implements TakingOut, ApprovedAct {

  static final String KIND = "BULK_EXPORT";

  private final Approvals approvals;
  private final int most;

  /**
   * @param most rows that are taken out just so
   */
  BulkExport(Approvals approvals, @Value("${hashiwatashi.bulk-export-over:1000}") int most) {
    this.approvals = approvals;
    this.most = most;
  }

  @Override
  public Optional<Page> instead(
      String title, List<Condition> conditions, Address screen, long rows) {
    if (rows <= most) {
      return Optional.empty();
    }
    String subject = subject(title, conditions, screen);
    return approvals.use(KIND, subject)
        ? Optional.empty()
        : Optional.of(
            new BulkExportPage(
                subject,
                most,
                screen.path(),
                approvals.mine(KIND, subject).orElse(null),
                "",
                "",
                List.of()));
  }

  /** What is told of the list, and behind the last blank where it is shown. */
  private static String subject(String title, List<Condition> conditions, Address screen) {
    return conditions.stream()
        .map(one -> one.name() + "：" + one.value())
        .collect(Collectors.joining("、", title + "（", "） " + screen.path()));
  }

  static String screenOf(String subject) {
    String path = subject.substring(subject.lastIndexOf(' ') + 1);
    return path.startsWith("/") && !path.startsWith("//") ? path : "/";
  }

  int most() {
    return most;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Address where(Approval approval) {
    return new Address(screenOf(approval.subject()), "");
  }
}
