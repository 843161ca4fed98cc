package jp.hashiwatashi.shared.page;

import java.util.Optional;

/** Makes conditions unreadable to all but the program, and of use to nobody but who is signed in. */
public interface ConditionSeal {

  /** Whether somebody is signed in for whom anything could be sealed. */
  boolean isForSomebody();

  /**
   * The same for the same conditions of the same account, so that a page keeps its address.
   *
   * @param conditions as a query
   * @return for an address, without anything to be encoded
   */
  String seal(String conditions);

  /** The query that was sealed; empty for what is broken, another account's, or of another key. */
  Optional<String> open(String sealed);
}
