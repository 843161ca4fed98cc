package jp.hashiwatashi.matching;

import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Why a person and an opening match, or why not.
 *
 * @param distance metres between home and workplace, -1 when either is not stated
 * @param age in completed years as the opening's limit counts them, null when it is not stated; told of
 *     {@linkplain SendingRecord#isMasked masked} people in bands only
 */
public record PairJudged(
    SendingRecord person,
    Opening opening,
    Query query,
    Explanation explanation,
    long distance,
    @Nullable Integer age) {}
