package jp.hashiwatashi.workbench;

import java.time.Instant;
import jp.hashiwatashi.register.Charge;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, as one of the consultants whom records name.
 *
 * @param seenAt until when what is new was looked at; null when never
 */
public record Desk(Charge charge, @Nullable Instant seenAt) {}
