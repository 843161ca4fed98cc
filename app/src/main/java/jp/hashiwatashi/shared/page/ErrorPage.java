package jp.hashiwatashi.shared.page;

/**
 * What is shown when a page cannot be.
 *
 * @param status HTTP status, such as 403, 404, 409 or 500
 * @param reference under which the fault stands in the log, to be quoted when asking for help
 */
public record ErrorPage(int status, String reference) implements Page {}
