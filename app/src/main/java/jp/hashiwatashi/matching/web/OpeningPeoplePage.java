package jp.hashiwatashi.matching.web;

import jp.hashiwatashi.matching.MarkedMatching;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;

/** The best people for an opening. */
public record OpeningPeoplePage(
    MarkedMatching.People people, WeightsForm weights, NarrowingForm narrowing, Offices offices)
    implements Page {

  /** Where the list stands, as it was asked for. */
  public Address address() {
    Address list = Address.of("/openings", people.found().opening().id(), "people");
    return Narrowed.onto(Why.with(list, weights), narrowing.used());
  }
}
