package jp.hashiwatashi.register.proposing;

/**
 * Words of a text that speak for a proposal.
 *
 * @param column whose text it is: {@code career}, {@code wishes} or {@code work}
 * @param start where they begin, counted in UTF-16 units of the text as it was written; never within
 *     a surrogate pair
 * @param end where they end, exclusive
 * @param words what stands there, exactly
 */
public record Found(String column, int start, int end, String words) {}
