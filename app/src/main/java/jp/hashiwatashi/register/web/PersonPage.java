package jp.hashiwatashi.register.web;

import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.Page;

/** All that is known of one person to be placed. */
public record PersonPage(SendingRecord record) implements Page {}
