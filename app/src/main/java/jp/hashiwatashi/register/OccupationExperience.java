package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.OccupationCode;

/**
 * An occupation worked in, written {@code MMM-SS:years}.
 *
 * @param years whole years, 0 or more
 */
public record OccupationExperience(OccupationCode occupation, int years) {}
