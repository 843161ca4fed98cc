package jp.hashiwatashi.matching;

import java.util.List;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.SendingRecord;

/**
 * The best openings for a person.
 *
 * @param narrowing which openings were asked for
 * @param total openings asked for that match, those that are not among the best included
 * @param unnarrowed openings that match, whether asked for or not
 * @param matches best first
 */
public record OpeningsFound(
    SendingRecord person,
    Query query,
    Narrowing narrowing,
    int total,
    int unnarrowed,
    List<OpeningMatch> matches) {}
