package jp.hashiwatashi.shared.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Threads for work beside the requests, from the start of the program to its end; they may be started
 * again. They are the program itself at work (see {@link SystemWork}). Work that does not heed its interruption within ten seconds is left: whoever gives it keeps
 * it in the database and goes on with it at the next start.
 */
public abstract class BackgroundWork implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);
  private static final int PATIENCE_SECONDS = 10;

  private final int atOnce;
  private final ThreadFactory threads;
  private final String name;
  private volatile @Nullable ScheduledExecutorService workers;

  /**
   * @param name of the threads
   * @param atOnce how many pieces of work are done at once, 1 or more
   * @param priority of the threads, as {@link Thread#setPriority}
   */
  protected BackgroundWork(String name, int atOnce, int priority) {
    this.name = name;
    this.atOnce = atOnce;
    threads = Thread.ofPlatform().name(name + "-", 0).daemon().priority(priority).factory();
  }

  /** Goes on with what was left at the last end. */
  protected void goOn() {}

  /** Asks work under way to end soon. */
  protected void hurry() {}

  /** Does this after what was given before; null when the program is about to end. */
  protected final @Nullable Future<?> after(Runnable work) {
    ScheduledExecutorService now = workers;
    return now == null ? null : now.submit(() -> SystemWork.as(name, work));
  }

  /** Does this again and again, first after a pause. */
  protected final void each(Duration pause, Runnable work) {
    ScheduledExecutorService now = workers;
    if (now != null) {
      now.scheduleWithFixedDelay(
          () -> SystemWork.as(name, work), pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public final void start() {
    workers = Executors.newScheduledThreadPool(atOnce, threads);
    SystemWork.as(name, this::goOn);
  }

  @Override
  public final void stop() {
    ScheduledExecutorService last = workers;
    workers = null;
    if (last == null) {
      return;
    }
    hurry();
    last.shutdownNow();
    try {
      if (!last.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        log.warn("Work goes on at the next start: {}", name);
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public final boolean isRunning() {
    return workers != null;
  }
}
