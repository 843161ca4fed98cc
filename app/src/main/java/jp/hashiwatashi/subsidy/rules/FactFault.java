package jp.hashiwatashi.subsidy.rules;

/**
 * Why a fact cannot be as it was stated.
 *
 * @param fact its name
 * @param what what is wrong with it, in Japanese
 * @param mend how to put it right
 */
public record FactFault(String fact, String what, String mend) {}
