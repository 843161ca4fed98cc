package jp.hashiwatashi.matching.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hashiwatashi.matching.group.Seat;
import org.jspecify.annotations.Nullable;

/** Who stands elsewhere in one placement than in another. */
public final class PlanMoves {

  /**
   * One person; a seat is null where the person has none.
   *
   * @param seekerId of the person
   */
  public record Move(String seekerId, @Nullable Seat before, @Nullable Seat after) {}

  private PlanMoves() {}

  /** Everyone who was, or is, placed and does not stand at the same opening, in the later order. */
  public static List<Move> between(List<Seat> before, List<Seat> after) {
    Map<String, Seat> old = bySeeker(before);
    Map<String, Seat> now = bySeeker(after);
    Set<String> everyone = new LinkedHashSet<>();
    after.forEach(seat -> everyone.add(seat.seekerId()));
    before.forEach(seat -> everyone.add(seat.seekerId()));
    List<Move> moves = new ArrayList<>();
    for (String id : everyone) {
      @Nullable Seat was = old.get(id);
      @Nullable Seat is = now.get(id);
      if (!Objects.equals(opening(was), opening(is))) {
        moves.add(new Move(id, was, is));
      }
    }
    return List.copyOf(moves);
  }

  private static @Nullable String opening(@Nullable Seat seat) {
    return seat == null ? null : seat.openingId();
  }

  private static Map<String, Seat> bySeeker(List<Seat> seats) {
    Map<String, Seat> map = new HashMap<>();
    seats.forEach(seat -> map.put(seat.seekerId(), seat));
    return map;
  }
}
