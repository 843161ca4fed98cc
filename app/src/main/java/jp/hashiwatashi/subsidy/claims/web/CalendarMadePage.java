package jp.hashiwatashi.subsidy.claims.web;

import jp.hashiwatashi.shared.page.Page;

/**
 * An address for a calendar program that was just made; it is shown this once.
 *
 * @param address whole, with its secret
 */
public record CalendarMadePage(String address) implements Page {}
