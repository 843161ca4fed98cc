package jp.hashiwatashi.access.signin;

import jp.hashiwatashi.shared.page.Page;

/** The end of a session. */
public record SignedOutPage() implements Page {}
