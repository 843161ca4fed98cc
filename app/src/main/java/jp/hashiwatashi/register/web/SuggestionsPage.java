package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Page;

/** What may be meant by what is being typed: the options of a field's list, and nothing else. */
public record SuggestionsPage(List<Choice> options) implements Page {}
