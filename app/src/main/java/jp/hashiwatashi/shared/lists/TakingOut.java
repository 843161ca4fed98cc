package jp.hashiwatashi.shared.lists;

import java.util.Optional;
import jp.hashiwatashi.shared.page.Page;

/** Asked where a list of people is taken out as a file: another module says whether it may be, and notes it. */
public interface TakingOut {

  /**
   * Before the file is made; changes nothing.
   *
   * @return the page that is shown instead of the file; empty where it may be made
   */
  Optional<Page> instead(PeopleList list);

  /**
   * Once the file is complete and before anybody has it, in a transaction: notes that it is taken out. What
   * it throws keeps the file from being handed out.
   *
   * @return the page that is shown instead, when meanwhile it may be taken out no more
   */
  Optional<Page> take(PeopleList list);
}
