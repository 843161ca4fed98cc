package jp.hashiwatashi.register;

import java.time.Instant;

/**
 * Which office has a record in charge, and since when the register has it.
 *
 * @param office of the Center; empty where a record names none
 * @param at when the record was made; no later change moves it
 */
public record Registration(String office, Instant at) {}
