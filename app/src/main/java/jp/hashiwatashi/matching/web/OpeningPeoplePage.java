package jp.hashiwatashi.matching.web;

import jp.hashiwatashi.matching.MarkedMatching;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.shared.page.Page;

/** The best people for an opening. */
public record OpeningPeoplePage(
    MarkedMatching.People people, WeightsForm weights, NarrowingForm narrowing, Offices offices)
    implements Page {}
