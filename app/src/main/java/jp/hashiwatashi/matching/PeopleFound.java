package jp.hashiwatashi.matching;

import java.util.List;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.Opening;

/**
 * The best people for an opening.
 *
 * @param narrowing which people were asked for
 * @param total people asked for who match, those who are not among the best included
 * @param unnarrowed people who match, whether asked for or not
 * @param matches best first
 */
public record PeopleFound(
    Opening opening,
    Query query,
    Narrowing narrowing,
    int total,
    int unnarrowed,
    List<PersonMatch> matches) {}
