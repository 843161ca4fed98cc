package jp.hashiwatashi.personal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What consultants have done with a person and an opening beside what matching says; without their reason.
 *
 * @param openingId the number only: what the opening says is for those to whom it was introduced
 * @param kind pinned, hidden or added, as the table says it
 * @param endedAt null while it holds
 */
public record OwnMark(String openingId, String kind, Instant at, @Nullable Instant endedAt) {}
