package jp.hashiwatashi.subsidy.rules;

/**
 * One line of an amount.
 *
 * @param label what it is for, in Japanese, with the figures that it was worked out from
 * @param clause where it stands
 * @param yen whole; negative for what is taken off
 */
public record Step(String label, String clause, long yen) {}
