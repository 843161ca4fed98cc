package jp.hashiwatashi.access;

import jp.hashiwatashi.shared.page.Page;

/** The end of a session. */
public record SignedOutPage() implements Page {}
