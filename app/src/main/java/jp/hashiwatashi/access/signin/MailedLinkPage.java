package jp.hashiwatashi.access.signin;

import jp.hashiwatashi.shared.page.Page;

/** Says that a link is on its way, if there is anybody to whom it can go. */
public record MailedLinkPage() implements Page {}
