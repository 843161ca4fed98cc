package jp.hashiwatashi.matching.group;

/**
 * One person placed at one opening.
 *
 * @param score the pair's score, 0…100000
 */
public record Seat(String seekerId, String openingId, int score) {}
