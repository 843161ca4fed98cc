package jp.hashiwatashi.database;

/**
 * How far the tables were brought when a database was opened.
 *
 * @param version of the last script that has run, such as {@code 007}
 * @param scripts how many of them ran just now
 */
public record TablesBrought(String version, int scripts) {}
