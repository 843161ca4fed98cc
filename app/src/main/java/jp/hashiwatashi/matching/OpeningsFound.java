package jp.hashiwatashi.matching;

import java.util.List;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.SendingRecord;

/**
 * The best openings for a person.
 *
 * @param total openings that match, those that are not among the best included
 * @param matches best first
 */
public record OpeningsFound(
    SendingRecord person, Query query, int total, List<OpeningMatch> matches) {}
