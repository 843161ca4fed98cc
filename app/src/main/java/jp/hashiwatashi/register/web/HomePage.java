package jp.hashiwatashi.register.web;

import jp.hashiwatashi.shared.page.Page;

/** Where a day starts: how much there is, a search, and what to try. */
public record HomePage(int people, int openings) implements Page {}
