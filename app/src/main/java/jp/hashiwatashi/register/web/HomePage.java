package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;

/** Where a day starts: how much there is, a search on each side, and the examples, if there are any. */
public record HomePage(int people, int openings, List<Example> examples) implements Page {}
