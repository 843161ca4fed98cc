package jp.hashiwatashi.shared.page;

import java.util.Optional;

/** Knows where a record is found that is no longer under the id that it had. */
public interface Successors {

  /** The address of the page where what was asked for is found now; nothing when it never was. */
  Optional<Address> of(NothingHere nothing);
}
