package jp.hashiwatashi.register.importing;

/**
 * Why an import cannot be undone: somebody has built on one of its records.
 *
 * @param why code of the words for it
 * @param id of the import's record
 * @param by id of the record that stands in the way; the same where it is itself
 * @param address where to see it; empty for nowhere
 */
public record Hindrance(String why, String id, String by, String address) {}
