package jp.hashiwatashi.matching;

import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.SendingRecord;

/**
 * One of the best people for an opening.
 *
 * @param distance metres between home and workplace, -1 when either is not stated
 */
public record PersonMatch(Candidate candidate, SendingRecord person, long distance) {}
