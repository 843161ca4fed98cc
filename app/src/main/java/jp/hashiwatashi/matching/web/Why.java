package jp.hashiwatashi.matching.web;

import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.shared.page.Address;

/** The way from a list to the reasons of one pair. */
public final class Why {

  private Why() {}

  /** Weights that were moved come along, so that the score told there is the one that was shown. */
  public static String address(String seekerId, String openingId, WeightsForm weights) {
    Address address =
        Address.of("/explanation").with("seeker", seekerId).with("opening", openingId);
    return with(address, weights).toString();
  }

  /** The address with the weights, where they were moved. */
  public static Address with(Address address, WeightsForm weights) {
    Address with = address;
    if (weights.isMoved()) {
      for (Part part : Part.ALL) {
        with = with.with(part.code(), weights.used().of(part));
      }
    }
    return with;
  }
}
