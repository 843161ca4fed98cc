package jp.hashiwatashi.shared.lists;

import java.util.List;
import jp.hashiwatashi.shared.exchange.Substitutions.Substitution;
import jp.hashiwatashi.shared.page.Page;

/**
 * Told before a list is taken out in Windows-31J: which of its characters that encoding lacks.
 *
 * @param count of all of them, 0 or more
 * @param first those that are named
 * @param onward where the list is taken out all the same
 * @param workbook where it is taken out without a substitution
 * @param back the list on screen
 */
public record SubstitutionsPage(
    int count, List<Substitution> first, String onward, String workbook, String back)
    implements Page {}
