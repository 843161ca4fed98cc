package jp.hashiwatashi.matching.web;

import jp.hashiwatashi.matching.PeopleFound;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.shared.page.Page;

/** The best people for an opening. */
public record OpeningPeoplePage(PeopleFound found, WeightsForm weights) implements Page {}
