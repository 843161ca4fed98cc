package jp.hashiwatashi.register.web;

import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.shared.page.Page;

/** All that is known of one opening. */
public record OpeningPage(Opening opening) implements Page {}
