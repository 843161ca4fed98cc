package jp.hashiwatashi.workbench;

import java.time.Instant;

/** That somebody was asked for what is not stated, by whom and when for the last time. */
public record Asked(String by, Instant at) {}
