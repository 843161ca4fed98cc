package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the same work on several threads, the caller's among them. */
final class Workers {

  private Workers() {}

  /** Runs the two side by side and returns when both have ended; throws like {@link #run}. */
  static void both(Runnable one, Runnable other) {
    Queue<Runnable> tasks = new ConcurrentLinkedQueue<>(List.of(one, other));
    run(2, () -> Objects.requireNonNull(tasks.poll()).run());
  }

  /**
   * Returns when all have ended.
   *
   * @throws RuntimeException the first one that any of them threw
   */
  static void run(int threads, Runnable work) {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable guarded =
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          }
        };
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(Thread.ofPlatform().name("matching-" + i).start(guarded));
    }
    guarded.run();
    others.forEach(Workers::await);
    switch (failure.get()) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  private static void await(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
