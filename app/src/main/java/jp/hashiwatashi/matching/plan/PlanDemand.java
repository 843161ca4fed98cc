package jp.hashiwatashi.matching.plan;

import java.util.Optional;
import jp.hashiwatashi.matching.group.Demand;

/**
 * What a consultant demands in a plan, with the reason.
 *
 * @param other an opening's id; of TOGETHER another person's
 * @param reason empty when none was given
 */
public record PlanDemand(Kind kind, String seekerId, String other, String reason) {

  /** What is demanded of the two. */
  public enum Kind {
    /** Exactly this opening. */
    PIN,
    /** Not this opening. */
    FORBID,
    /** Both in the same opening, or neither. */
    TOGETHER,
    /** This opening too, although the pair is hidden elsewhere. */
    ALLOW
  }

  static PlanDemand of(Kind kind, String seekerId, String other) {
    return new PlanDemand(kind, seekerId, other, "");
  }

  /** As the placement takes it; empty for what only lifts something. */
  Optional<Demand> demand() {
    return switch (kind) {
      case PIN -> Optional.of(new Demand.Pin(seekerId, other));
      case FORBID -> Optional.of(new Demand.Forbid(seekerId, other));
      case TOGETHER -> Optional.of(new Demand.Together(seekerId, other));
      case ALLOW -> Optional.empty();
    };
  }

  /** Whether both say the same, whatever the reasons. */
  boolean says(PlanDemand same) {
    return kind == same.kind && seekerId.equals(same.seekerId) && other.equals(same.other);
  }

  boolean isOfPair(String person, String opening) {
    return kind != Kind.TOGETHER && seekerId.equals(person) && other.equals(opening);
  }

  /** Whether the person is one of those it speaks of. */
  public boolean names(String person) {
    return seekerId.equals(person) || kind == Kind.TOGETHER && other.equals(person);
  }
}
