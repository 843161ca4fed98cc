package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for work on other threads, with its exceptions as if it had been done here. */
final class Parts {

  private Parts() {}

  static <T> T await(Future<T> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  static void cancel(List<? extends Future<?>> parts) {
    for (Future<?> part : parts) {
      part.cancel(false);
    }
  }
}
