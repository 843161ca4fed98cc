package jp.hashiwatashi.matching.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.hashiwatashi.shared.background.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works placements out beside the requests that ask for them, as many at once as there are
 * processors. A version is worked on once, however often it is asked for; one that a program
 * was at when it ended is begun again when somebody looks at it.
 */
@Component
class PlanSolving extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(PlanSolving.class);

  private final PlanStore plans;
  private final PlanPlacing placing;
  private final Map<Work, Underway> underway = new ConcurrentHashMap<>();

  PlanSolving(PlanStore plans, PlanPlacing placing) {
    super("group-plans", Runtime.getRuntime().availableProcessors(), Thread.NORM_PRIORITY);
    this.plans = plans;
    this.placing = placing;
  }

  private record Work(long plan, int number) {}

  /** How far it is with one version. */
  private static final class Underway {
    volatile long begun;
    volatile boolean stop;
    volatile @Nullable Future<?> future;
  }

  /** Begins to work a version out, unless that is done or under way. */
  void begin(PlanVersion version) {
    if (version.result() != null || !isRunning()) {
      return;
    }
    Work work = new Work(version.planId(), version.number());
    underway.computeIfAbsent(
        work,
        w -> {
          Underway one = new Underway();
          one.future = after(() -> solve(w, version.content(), one));
          return one;
        });
  }

  private void solve(Work work, PlanContent content, Underway one) {
    try {
      one.begun = System.nanoTime();
      var registersOf = plans.now();
      PlanResult result = placing.place(content, () -> one.stop);
      if (isRunning()) {
        plans.solved(work.plan(), work.number(), result, registersOf);
      }
    } catch (RuntimeException e) {
      if (!isRunning()) {
        return;
      }
      log.error("A placement ended early: plan {}, version {}", work.plan(), work.number(), e);
      failed(work);
    } finally {
      underway.remove(work);
    }
  }

  private void failed(Work work) {
    var fault = new PlanResult.Fault("途中で思わぬことが起き、配置できませんでした", "「解き直す」で試してください。続くときは管理者に知らせてください");
    var nothing = new PlanResult.Made(java.time.LocalDate.EPOCH, "–", 0, 0, List.of(), 0, false);
    plans.solved(work.plan(), work.number(), nothing.refused(List.of(fault)), plans.now());
  }

  /** Waits for a version, but not longer than this; whoever asks then asks again. */
  void await(PlanVersion version, Duration most) {
    Underway one = underway.get(new Work(version.planId(), version.number()));
    Future<?> future = one == null ? null : one.future;
    if (future == null) {
      return;
    }
    try {
      future.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | CancellationException stillAtIt) {
      // The page tells how far it is.
    } catch (ExecutionException told) {
      log.warn("A placement's end was told already", told);
    }
  }

  /** Seconds since the work on a version was begun; 0 while it waits. */
  int seconds(PlanVersion version) {
    Underway one = underway.get(new Work(version.planId(), version.number()));
    return one == null || one.begun == 0
        ? 0
        : (int) ((System.nanoTime() - one.begun) / 1_000_000_000);
  }

  /** Ends the search: the best found until now is what comes of it. */
  void stop(PlanVersion version) {
    Underway one = underway.get(new Work(version.planId(), version.number()));
    if (one != null) {
      one.stop = true;
    }
  }

  @Override
  protected void hurry() {
    underway.values().forEach(one -> one.stop = true);
  }
}
