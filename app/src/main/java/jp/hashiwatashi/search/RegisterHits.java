package jp.hashiwatashi.search;

import java.util.List;
import jp.hashiwatashi.register.RegisterName;

/**
 * What one register holds of what was asked.
 *
 * @param count how many of the best {@link RecordSearch#MOST} are there to be seen
 * @param more whether there are more than those
 * @param hits a part of them, the best first
 */
public record RegisterHits(RegisterName register, int count, boolean more, List<Hit> hits) {}
