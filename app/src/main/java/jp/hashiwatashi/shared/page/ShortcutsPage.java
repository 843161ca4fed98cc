package jp.hashiwatashi.shared.page;

/**
 * The keys that do something, and the switch for them.
 *
 * @param on whether single keys do something
 */
public record ShortcutsPage(boolean on) implements Page {}
