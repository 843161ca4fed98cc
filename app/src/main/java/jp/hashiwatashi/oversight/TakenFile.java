package jp.hashiwatashi.oversight;

import java.time.Instant;

/**
 * A list that somebody took out as a file.
 *
 * @param owner name of the account
 * @param office empty for none
 * @param list its title, in Japanese
 * @param ending of the file's name
 * @param people how many different people stand in it
 */
public record TakenFile(
    long id, Instant at, String owner, String office, String list, String ending, long people) {}
