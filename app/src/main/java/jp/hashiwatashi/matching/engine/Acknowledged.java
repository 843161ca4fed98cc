package jp.hashiwatashi.matching.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.LicenceImplications;

/**
 * Openings whose required licences a person holds, or would hold if what those held imply counted:
 * how many they are, and which of the implied licences they require.
 */
final class Acknowledged implements OpeningShelf.Visitor {

  private final Set<String> held;
  private final Set<String> implied;
  private final Set<String> licences = new TreeSet<>();
  private int openings;

  /**
   * @param now as the person is
   * @param then with all that is relaxed, the licences implied included
   */
  Acknowledged(SeekerProfile now, SeekerProfile then) {
    held = Set.copyOf(then.licences());
    implied = LicenceImplications.beyond(now.licences());
  }

  @Override
  public void visit(int group, int industry, List<String> licencesRequired) {
    if (held.containsAll(licencesRequired)) {
      openings++;
      licencesRequired.stream().filter(implied::contains).forEach(licences::add);
    }
  }

  int openings() {
    return openings;
  }

  /** In the order of their codes. */
  Set<String> licences() {
    return licences;
  }
}
