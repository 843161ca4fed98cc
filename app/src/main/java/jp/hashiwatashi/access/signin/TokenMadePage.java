package jp.hashiwatashi.access.signin;

import java.time.LocalDate;
import jp.hashiwatashi.shared.page.Page;

/**
 * A token, shown this once.
 *
 * @param purpose as its person has named it
 * @param through its last day
 */
public record TokenMadePage(String token, String purpose, LocalDate through) implements Page {}
