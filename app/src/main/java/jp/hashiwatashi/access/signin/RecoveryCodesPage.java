package jp.hashiwatashi.access.signin;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;

/**
 * Codes for whoever loses the second factor, shown this once.
 *
 * @param next where to go on
 */
public record RecoveryCodesPage(List<String> codes, String next) implements Page {}
