package jp.hashiwatashi.subsidy.claims.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.subsidy.claims.Claims.Moved;

/**
 * Open claims that the law as it is known today answers otherwise than when their facts were kept.
 *
 * @param names of employers, by number
 */
public record ClaimChangesPage(List<Moved> moved, Map<String, String> names) implements Page {}
