package jp.hashiwatashi.shared.lists;

import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;

/** Asked before a list of people is taken out as a file: another module says whether it may be. */
public interface TakingOut {

  /**
   * @param conditions by which the list came about
   * @param screen where it is shown
   * @param rows how many people stand in it
   * @return the page that is shown instead of the file; empty where it is taken out
   */
  Optional<Page> instead(String title, List<Condition> conditions, Address screen, long rows);
}
