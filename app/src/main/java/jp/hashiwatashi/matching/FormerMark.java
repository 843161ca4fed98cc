package jp.hashiwatashi.matching;

import java.time.Instant;

/**
 * A mark that holds no more: another took its place, somebody took it back, or its record went into one
 * that had its own.
 *
 * @param endedBy who did so
 */
public record FormerMark(MatchMark mark, String endedBy, Instant endedAt) {}
