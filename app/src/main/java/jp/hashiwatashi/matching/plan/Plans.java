package jp.hashiwatashi.matching.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The use cases of plans: made, changed, looked at. Every change is worked out at once. */
@Service
public class Plans {

  /** How many of one plan's versions are listed at most. */
  private static final int MOST_LISTED = 100;

  /** How long whoever changes a plan waits for the placement before being told how far it is. */
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private final PlanStore store;
  private final PlanSolving solving;
  private final PlanPlacing placing;
  private final SignedIn signedIn;

  Plans(PlanStore store, PlanSolving solving, PlanPlacing placing, SignedIn signedIn) {
    this.store = store;
    this.solving = solving;
    this.placing = placing;
    this.signedIn = signedIn;
  }

  /** What became of a change. */
  public sealed interface Changed {

    record Kept(PlanVersion version) implements Changed {}

    /**
     * Others were faster.
     *
     * @param since what they have done, the latest first
     */
    record Overtaken(PlanVersion latest, List<PlanStep> since) implements Changed {}
  }

  /**
   * Makes a plan and places its people.
   *
   * @param key of what was sent, so that what is sent twice makes one plan
   */
  public long make(String key, String name, List<String> people) {
    long plan = store.make(key, PlanContent.of(name, people));
    store.latest(plan).ifPresent(this::workOut);
    return plan;
  }

  /**
   * Changes a plan that is there.
   *
   * @param base the number of the version that was looked at
   */
  public Changed change(long plan, int base, PlanChange change) {
    PlanVersion latest = store.latest(plan).orElseThrow();
    if (latest.number() != base) {
      return overtaken(plan, base, change);
    }
    PlanContent older =
        change instanceof PlanChange.Reverted(int number)
            ? store.version(plan, number).orElse(latest).content()
            : latest.content();
    PlanContent now =
        PlanChange.after(change, placing.current(latest.content()), placing.current(older));
    if (!store.add(plan, base + 1, now, change)) {
      return overtaken(plan, base, change);
    }
    PlanVersion made = store.version(plan, base + 1).orElseThrow();
    workOut(made);
    return new Changed.Kept(made);
  }

  /** The same change by the same person is a second click, and has been made. */
  private Changed overtaken(long plan, int base, PlanChange change) {
    Optional<PlanVersion> next = store.version(plan, base + 1);
    if (next.isPresent() && next.get().isSameAs(change, signedIn.name())) {
      solving.await(next.get(), PATIENCE);
      return new Changed.Kept(next.get());
    }
    return new Changed.Overtaken(
        store.latest(plan).orElseThrow(), store.since(plan, base, MOST_LISTED));
  }

  private void workOut(PlanVersion version) {
    solving.begin(version);
    solving.await(version, PATIENCE);
  }

  /** The plan as it is; one that has no placement yet is being worked out. */
  public Optional<PlanVersion> find(long plan) {
    Optional<PlanVersion> latest = store.latest(plan);
    latest.ifPresent(solving::begin);
    return latest;
  }

  public Optional<PlanVersion> version(long plan, int number) {
    return store.version(plan, number);
  }

  /** This version, or the last one before it that has a placement. */
  public Optional<PlanVersion> solved(PlanVersion version) {
    return store.solved(version.planId(), version.number());
  }

  /** The placement before this version's, from which moves are told; null without one. */
  public @Nullable PlanVersion before(PlanVersion version) {
    return store
        .version(version.planId(), version.number() - 1)
        .filter(v -> v.result() != null && !v.result().isRefused())
        .orElse(null);
  }

  /** The versions of a plan, the latest first. */
  public List<PlanStep> versions(long plan) {
    return store.since(plan, 0, MOST_LISTED);
  }

  /** The plans as they are, those changed last first. */
  public List<PlanSummary> all(boolean putAway) {
    return some(putAway, 0, Integer.MAX_VALUE);
  }

  /** Some of {@link #all}. */
  public List<PlanSummary> some(boolean putAway, int offset, int most) {
    return store.all(putAway, offset, most);
  }

  /** How many there are of {@link #all}. */
  public int count(boolean putAway) {
    return store.count(putAway);
  }

  public void putAway(long plan, boolean away) {
    store.putAway(plan, away);
  }

  public boolean isPutAway(long plan) {
    return store.isPutAway(plan);
  }

  /** Ends the search for a version's placement with the best found until now. */
  public void stop(PlanVersion version) {
    solving.stop(version);
    solving.await(version, PATIENCE);
  }

  /** Seconds since a version's placement was begun; 0 while it waits. */
  public int seconds(PlanVersion version) {
    return solving.seconds(version);
  }

  /** What the plan says, with the ids that stand now for records that are gone into others. */
  public PlanContent current(PlanVersion version) {
    return placing.current(version.content());
  }

  public DemandsInForce demands(PlanContent content) {
    return placing.demands(content, placing.present(content));
  }

  /** Those of the plan's people who are in the registers now. */
  public Set<String> present(PlanContent content) {
    return placing.present(content);
  }
}
