package jp.hashiwatashi.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which people the strategy serves how well.
 *
 * @param strategy by name and version
 * @param rematch whose candidates are counted; null when nobody was ever looked for
 * @param all together
 */
public record StrategyReport(
    String strategy,
    @Nullable Rematch rematch,
    Segment all,
    List<Segment> ages,
    List<Segment> occupations,
    List<Segment> offices) {}
