package jp.hashiwatashi.access.users;

import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * The first users: two administrators of the headquarters, since no grant counts by one person alone.
 *
 * @param token of the link; empty when the person came without a good one
 */
public record SetUpPage(String token, Names typed, List<FieldFault> faults)
    implements Page, Faulty {

  /**
   * What is typed.
   *
   * @param firstKnown e-mail address or number of staff of the first, and so on
   * @param manager empty for none
   * @param office of the manager
   * @param consultant of all offices; empty for none
   */
  public record Names(
      String first,
      String firstKnown,
      String second,
      String secondKnown,
      String manager,
      String managerKnown,
      String office,
      String consultant,
      String consultantKnown) {

    /** What a form did not send is empty. */
    public Names {
      first = Objects.requireNonNullElse(first, "");
      firstKnown = Objects.requireNonNullElse(firstKnown, "");
      secondKnown = Objects.requireNonNullElse(secondKnown, "");
      managerKnown = Objects.requireNonNullElse(managerKnown, "");
      consultantKnown = Objects.requireNonNullElse(consultantKnown, "");
      second = Objects.requireNonNullElse(second, "");
      manager = Objects.requireNonNullElse(manager, "");
      office = Objects.requireNonNullElse(office, "");
      consultant = Objects.requireNonNullElse(consultant, "");
    }

    static final Names NONE = new Names("", "", "", "", "", "", "", "", "");
  }
}
