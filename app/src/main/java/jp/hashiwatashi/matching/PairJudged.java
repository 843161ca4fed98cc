package jp.hashiwatashi.matching;

import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;

/**
 * Why a person and an opening match, or why not.
 *
 * @param distance metres between home and workplace, -1 when either is not stated
 */
public record PairJudged(
    SendingRecord person, Opening opening, Query query, Explanation explanation, long distance) {}
