package jp.hashiwatashi.matching;

import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.Opening;

/**
 * One of the best openings for a person.
 *
 * @param distance metres between home and workplace, -1 when either is not stated
 */
public record OpeningMatch(Candidate candidate, Opening opening, long distance) {}
