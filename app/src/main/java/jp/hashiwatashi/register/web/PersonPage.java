package jp.hashiwatashi.register.web;

import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person to be placed.
 *
 * @param establishment that the person leaves, null when not known
 */
public record PersonPage(SendingRecord record, @Nullable Establishment establishment)
    implements Page {}
