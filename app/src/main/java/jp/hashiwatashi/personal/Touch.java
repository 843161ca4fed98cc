package jp.hashiwatashi.personal;

import java.time.Instant;
import java.util.List;
import jp.hashiwatashi.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a person's record or changed something in it: without what stood there.
 *
 * @param what was looked at, for looks only
 * @param purpose for looks only
 * @param columns that a change changed, by their names in the table
 */
public record Touch(
    Instant at,
    String actor,
    AuditEntry.Kind kind,
    String register,
    @Nullable String what,
    @Nullable String purpose,
    List<String> columns) {}
