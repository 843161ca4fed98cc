package jp.hashiwatashi.matching.engine;

import java.util.Set;

/**
 * A match, as one of the best for whoever asked.
 *
 * @param score 0 to 100000
 * @param notStated conditions to be asked about, in the order of spec 02
 */
public record Candidate(
    String seekerId, String openingId, int score, Parts parts, Set<Condition> notStated) {}
