package jp.hashiwatashi.personal;

/**
 * People of one office, counted by how long their data are still kept.
 *
 * @param office empty for none stated
 * @param due to be made anonymous now
 * @param soon within {@link Retention#DAYS_AHEAD} days
 */
public record CountedPeople(String office, long people, long due, long soon, long anonymised) {}
