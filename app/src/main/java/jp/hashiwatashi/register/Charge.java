package jp.hashiwatashi.register;

/**
 * Who is in charge of records.
 *
 * @param office of the Center; empty where a record names none
 * @param consultant by name, as records have it; never empty
 */
public record Charge(String office, String consultant) {}
