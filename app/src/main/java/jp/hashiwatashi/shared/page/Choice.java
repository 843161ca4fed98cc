package jp.hashiwatashi.shared.page;

/** One of several things to choose from. */
public record Choice(String value, String label) {}
