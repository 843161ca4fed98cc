package jp.hashiwatashi.register.web;

/**
 * A condition that narrows a list, in words.
 *
 * @param text with its name before it
 * @param without where the list is seen without it
 */
public record Told(String text, String without) {}
