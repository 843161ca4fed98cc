package jp.hashiwatashi.matching.web;

import java.util.List;
import jp.hashiwatashi.matching.MarkedMatching;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.matching.engine.Relaxation;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The best openings for a person, and what relaxing a wish would bring.
 *
 * @param relaxations null when a script asks for the list alone
 */
public record PersonOpeningsPage(
    MarkedMatching.Openings openings,
    WeightsForm weights,
    NarrowingForm narrowing,
    Offices offices,
    @Nullable List<Relaxation> relaxations)
    implements Page {

  /** Where the list stands, as it was asked for. */
  public Address address() {
    Address list = Address.of("/people", openings.found().person().id(), "openings");
    return Narrowed.onto(Why.with(list, weights), narrowing.used());
  }
}
