package jp.hashiwatashi.matching;

import java.util.List;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.Opening;

/**
 * The best people for an opening.
 *
 * @param matches best first
 */
public record PeopleFound(Opening opening, Query query, List<PersonMatch> matches) {}
