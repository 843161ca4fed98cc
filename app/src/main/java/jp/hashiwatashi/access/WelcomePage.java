package jp.hashiwatashi.access;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;

/**
 * For who has no page of the own to begin with.
 *
 * @param roles as what one acts; none where nothing was confirmed yet, or it has ended
 */
public record WelcomePage(List<Principal> roles) implements Page {}
