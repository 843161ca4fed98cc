package jp.hashiwatashi.matching.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What somebody did to a plan; kept with the version that came of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlanChange.Made.class, name = "made"),
  @JsonSubTypes.Type(value = PlanChange.Named.class, name = "named"),
  @JsonSubTypes.Type(value = PlanChange.Limited.class, name = "limited"),
  @JsonSubTypes.Type(value = PlanChange.Added.class, name = "added"),
  @JsonSubTypes.Type(value = PlanChange.Removed.class, name = "removed"),
  @JsonSubTypes.Type(value = PlanChange.Demanded.class, name = "demanded"),
  @JsonSubTypes.Type(value = PlanChange.Released.class, name = "released"),
  @JsonSubTypes.Type(value = PlanChange.Again.class, name = "again"),
  @JsonSubTypes.Type(value = PlanChange.Reverted.class, name = "reverted")
})
public sealed interface PlanChange {

  /** The plan was made. */
  record Made() implements PlanChange {}

  record Named(String name) implements PlanChange {}

  /** The search for people kept together may take so long. */
  record Limited(int seconds) implements PlanChange {}

  record Added(List<String> people) implements PlanChange {}

  record Removed(List<String> people) implements PlanChange {}

  record Demanded(List<PlanDemand> demands) implements PlanChange {}

  record Released(List<PlanDemand> demands) implements PlanChange {}

  /** Worked out anew from the registers as they were then. */
  record Again() implements PlanChange {}

  /** As it was in this version. */
  record Reverted(int number) implements PlanChange {}

  /**
   * What the plan says after the change.
   *
   * @param before what it said until now
   * @param older what it said in the version that is gone back to
   */
  static PlanContent after(PlanChange change, PlanContent before, PlanContent older) {
    return switch (change) {
      case Made(), Again() -> before;
      case Named(String name) -> before.named(name);
      case Limited(int seconds) -> before.limited(seconds);
      case Added(List<String> people) -> before.adding(people);
      case Removed(List<String> people) -> before.removing(people);
      case Demanded(List<PlanDemand> demands) -> {
        PlanContent now = before;
        for (PlanDemand demand : demands) {
          now = now.demanding(demand);
        }
        yield now;
      }
      case Released(List<PlanDemand> demands) -> {
        PlanContent now = before;
        for (PlanDemand demand : demands) {
          now = now.releasing(demand);
        }
        yield now;
      }
      case Reverted(int _) -> older;
    };
  }
}
