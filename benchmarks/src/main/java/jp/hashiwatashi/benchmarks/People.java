package jp.hashiwatashi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shares people out among the threads of a peer, some at a time, in a given order. */
final class People {

  private static final int SHARE = 64;

  private People() {}

  /** Answers one person; made once for each thread. */
  @FunctionalInterface
  interface Worker {
    void answer(int person) throws Exception;
  }

  static void shareOut(int[] order, int threads, Supplier<Worker> workers) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        running.add(
            pool.submit(() -> {
              work(order, next, workers.get());
              return null;
            }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a peer failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void work(int[] order, AtomicInteger next, Worker worker) throws Exception {
    for (int from = next.getAndAdd(SHARE); from < order.length; from = next.getAndAdd(SHARE)) {
      for (int i = from; i < Math.min(order.length, from + SHARE); i++) {
        worker.answer(order[i]);
      }
    }
  }
}
