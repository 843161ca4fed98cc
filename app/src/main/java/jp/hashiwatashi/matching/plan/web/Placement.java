package jp.hashiwatashi.matching.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.group.Unplaced;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanMoves;
import jp.hashiwatashi.matching.plan.PlanResult;
import org.jspecify.annotations.Nullable;

/** A plan's result by person: who sits where, who would by greed, who does not and why, who moved. */
final class Placement {

  private final PlanContent content;
  private final Map<String, Seat> seats = new HashMap<>();
  private final Map<String, Seat> greedy = new HashMap<>();
  private final Map<String, Unplaced.Reason> reasons = new HashMap<>();
  private final Set<String> moved = new HashSet<>();
  private final List<PlanMoves.Move> moves;

  /**
   * @param result null while it is worked out
   * @param before the result that people moved from; null without one
   */
  Placement(PlanContent content, @Nullable PlanResult result, @Nullable PlanResult before) {
    this.content = content;
    if (result != null) {
      result.seats().forEach(seat -> seats.put(seat.seekerId(), seat));
      result.greedySeats().forEach(seat -> greedy.put(seat.seekerId(), seat));
      result.unplaced().forEach(one -> reasons.put(one.seekerId(), one.reason()));
    }
    moves =
        result == null || before == null || result.isRefused()
            ? List.of()
            : PlanMoves.between(before.seats(), result.seats());
    moves.forEach(move -> moved.add(move.seekerId()));
  }

  List<PlanMoves.Move> moves() {
    return moves;
  }

  @Nullable Seat seat(String person) {
    return seats.get(person);
  }

  @Nullable Seat greedy(String person) {
    return greedy.get(person);
  }

  Unplaced.@Nullable Reason reason(String person) {
    return reasons.get(person);
  }

  boolean isMoved(String person) {
    return moved.contains(person);
  }

  /** The ids of the people to be shown, in the plan's order. */
  List<String> shown(PlanShow show) {
    List<String> shown = new ArrayList<>(content.people());
    shown.removeIf(id -> !isShown(id, show));
    return shown;
  }

  private boolean isShown(String id, PlanShow show) {
    return switch (show) {
      case ALL -> true;
      case PLACED -> seats.containsKey(id);
      case UNPLACED -> !seats.containsKey(id);
      case MOVED -> moved.contains(id);
      case DEMANDED -> content.demands().stream().anyMatch(d -> d.names(id));
      case UNLIKE_GREEDY -> !opening(seats.get(id)).equals(opening(greedy.get(id)));
    };
  }

  private static String opening(@Nullable Seat seat) {
    return seat == null ? "" : seat.openingId();
  }

  /** The openings that several people fill, each with their ids, those with most people first. */
  Map<String, List<String>> shared() {
    Map<String, List<String>> byOpening = new LinkedHashMap<>();
    for (String id : content.people()) {
      Seat seat = seats.get(id);
      if (seat != null) {
        byOpening.computeIfAbsent(seat.openingId(), o -> new ArrayList<>()).add(id);
      }
    }
    Map<String, List<String>> shared = new LinkedHashMap<>();
    byOpening.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(entry -> shared.put(entry.getKey(), entry.getValue()));
    return shared;
  }
}
