package jp.hashiwatashi.shared.page;

/**
 * A page: a record that holds all that is shown. A controller's method returns it, and the template
 * with the record's simple name draws it, with the parameters {@code page} (the record) and {@code
 * frame} ({@link Frame}).
 */
public interface Page {}
