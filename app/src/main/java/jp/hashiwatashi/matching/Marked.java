package jp.hashiwatashi.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The best of a person or an opening, as consultants have marked them.
 *
 * @param rows those pinned and added in the order of their marks, then the best of the others
 * @param hidden those that are not to be shown among the best
 */
public record Marked<M>(List<Row<M>> rows, List<Row<M>> hidden) {

  /**
   * One pair.
   *
   * @param rank among the best, 1 or more; 0 for one that is not among them
   * @param mark null when nobody has said anything of it
   * @param meets whether no condition is failed
   */
  public record Row<M>(M match, int rank, @Nullable MatchMark mark, boolean meets) {}

  /**
   * @param best as matching found them
   * @param id of the other side of the pair, by which its mark is found
   * @param judged a pair that is not among the best, by the other side's id, without its mark
   */
  static <M> Marked<M> of(
      List<M> best,
      Function<M, String> id,
      List<MatchMark> marks,
      Function<MatchMark, String> markedId,
      Function<String, Optional<Row<M>>> judged) {
    Map<String, Row<M>> found = new HashMap<>();
    for (int i = 0; i < best.size(); i++) {
      found.put(id.apply(best.get(i)), new Row<>(best.get(i), i + 1, null, true));
    }
    List<Row<M>> rows = new ArrayList<>();
    List<Row<M>> hidden = new ArrayList<>();
    Map<String, MatchMark> byId = new HashMap<>();
    for (MatchMark mark : marks) {
      String marked = markedId.apply(mark);
      byId.put(marked, mark);
      Optional.ofNullable(found.get(marked))
          .or(() -> judged.apply(marked))
          .map(row -> new Row<>(row.match(), row.rank(), mark, row.meets()))
          .ifPresent((mark.kind() == MatchMark.Kind.HIDDEN ? hidden : rows)::add);
    }
    for (M match : best) {
      String unmarked = id.apply(match);
      Row<M> row = found.get(unmarked);
      if (row != null && !byId.containsKey(unmarked) && rows.size() < Matching.BEST) {
        rows.add(row);
      }
    }
    return new Marked<>(List.copyOf(rows), List.copyOf(hidden));
  }
}
