package jp.hashiwatashi.subsidy.claims.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.subsidy.claims.ClaimYear;

/**
 * By employer and fiscal year what was claimed, what was decided, and what was left and why.
 *
 * @param years the latest first
 * @param names of employers, by number
 */
public record ClaimYearsPage(List<ClaimYear> years, Map<String, String> names) implements Page {}
