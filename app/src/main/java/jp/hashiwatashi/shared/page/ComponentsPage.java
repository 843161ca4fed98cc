package jp.hashiwatashi.shared.page;

/** Every component with its states: what designers look at, and what the accessibility test reads. */
public record ComponentsPage() implements Page {}
