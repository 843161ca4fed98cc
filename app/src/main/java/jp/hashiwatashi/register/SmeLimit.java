package jp.hashiwatashi.register;

/**
 * Up to what an employer of one class is an SME; either is enough.
 *
 * @param capitalYen at most
 * @param regularWorkers at most
 */
public record SmeLimit(long capitalYen, int regularWorkers) {}
