package jp.hashiwatashi.search;

/**
 * How far the index follows the registers.
 *
 * @param complete whether a search finds all that there is
 * @param done records gone through, while it is being built
 * @param total records there are, as far as is known by then
 */
public record IndexState(boolean complete, int done, int total) {}
