package jp.hashiwatashi.matching;

import java.util.List;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.Opening;

/**
 * The best people for an opening.
 *
 * @param total people who match, those who are not among the best included
 * @param matches best first
 */
public record PeopleFound(Opening opening, Query query, int total, List<PersonMatch> matches) {}
