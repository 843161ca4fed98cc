package jp.hashiwatashi.access;

import jp.hashiwatashi.shared.page.Page;

/**
 * Where a link leads: one button, so that a mail program that looks at the link does not use it up.
 *
 * @param token of the link, empty if the person came without one
 * @param ended whether the link that was tried is used up or too old
 * @param kept whether something that was typed waits for the sign-in
 */
public record SignInPage(String token, boolean ended, boolean kept) implements Page {}
