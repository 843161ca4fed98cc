package jp.hashiwatashi.subsidy.facts;

import jp.hashiwatashi.shared.page.Link;

/**
 * A fact that is known already.
 *
 * @param fact its name: {@code separated_on}
 * @param text as somebody would type it: 2017-01-31, yes
 * @param from where it stands
 */
public record KnownFact(String fact, String text, Link from) {}
