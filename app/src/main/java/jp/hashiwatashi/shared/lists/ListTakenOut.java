package jp.hashiwatashi.shared.lists;

/**
 * Told once a list stands in its file, and before anybody has the file: who hears it and fails keeps it
 * from being handed out.
 *
 * @param path of the file's address
 * @param rows how many
 */
public record ListTakenOut(String path, long rows) {}
