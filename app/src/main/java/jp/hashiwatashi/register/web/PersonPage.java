package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person to be placed.
 *
 * @param establishment that the person leaves, null when not known
 * @param proposals how many things the texts say that the record lacks
 * @param guarded what needs particular care, without the values
 * @param others who else is changing the record
 */
public record PersonPage(
    SendingRecord record,
    @Nullable Establishment establishment,
    int proposals,
    List<Particular> guarded,
    List<String> others)
    implements Page {}
