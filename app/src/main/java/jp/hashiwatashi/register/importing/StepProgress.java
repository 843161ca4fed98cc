package jp.hashiwatashi.register.importing;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How far one step of an import is, and the way to stop it. */
final class StepProgress implements Consumer<ImportProgress> {

  private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Somebody has stopped the step: nothing of it is to be kept. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private volatile ImportProgress now = ImportProgress.WAITING;
  private volatile boolean stopped;
  private String part = "";
  private long begun;
  private int first;

  /**
   * What the work tells while it goes on.
   *
   * @throws Stopped when somebody has stopped it
   */
  @Override
  public void accept(ImportProgress told) {
    if (stopped) {
      throw new Stopped();
    }
    if (!told.step().equals(part)) {
      part = told.step();
      begun = System.nanoTime();
      first = told.done();
    }
    now = told.withRest(rest(told));
  }

  /** By the speed of this part so far; unknown in its first second. */
  private int rest(ImportProgress told) {
    long took = System.nanoTime() - begun;
    long done = (long) told.done() - first;
    return done <= 0 || told.of() == 0 || took < LEAST_NANOS
        ? ImportProgress.UNKNOWN
        : (int) TimeUnit.NANOSECONDS.toSeconds((told.of() - told.done()) * (took / done));
  }

  ImportProgress now() {
    return now;
  }

  void stop() {
    stopped = true;
  }
}
