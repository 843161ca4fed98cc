package jp.hashiwatashi.shared.page;

/**
 * Says that something could not be done, why, and what to do now.
 *
 * @param kind names the texts: {@code fault.<kind>.title}, {@code .what} and {@code .mend}
 * @param id what was looked for, empty if that is not the matter
 * @param reference to be told when asking for help
 */
public record FaultPage(String kind, String id, String reference) implements Page {}
