package jp.hashiwatashi.shared.page;

/**
 * What is wrong with a field, and how to mend it.
 *
 * @param field id of the input that the summary links to
 */
public record FieldFault(String field, String message) {}
