package jp.hashiwatashi.shared.page;

import java.util.List;

/** What a module has to tell a person on the next page, whichever it is. */
public interface News {

  /**
   * @param person the name they sign in by
   */
  List<Link> of(String person, Words words);
}
