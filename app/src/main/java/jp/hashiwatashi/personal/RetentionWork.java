package jp.hashiwatashi.personal;

import java.time.Duration;
import jp.hashiwatashi.shared.background.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every hour for people whose data have been kept as long as they may be; a new day is seen by then. */
@Component
class RetentionWork extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(RetentionWork.class);
  private static final int AT_ONCE = 100;

  private final Retention retention;

  RetentionWork(Retention retention) {
    super("retention", 1, Thread.MIN_PRIORITY);
    this.retention = retention;
  }

  @Override
  protected void goOn() {
    each(Duration.ofHours(1), this::work);
  }

  private void work() {
    try {
      int done = retention.step(AT_ONCE);
      while (isRunning() && done > 0) {
        log.info("Made anonymous after the time for which data are kept: {}", done);
        done = retention.step(AT_ONCE);
      }
      int forgotten = retention.forget(AT_ONCE);
      while (isRunning() && forgotten > 0) {
        log.info("Erased what was nobody's record and kept long enough: {}", forgotten);
        forgotten = retention.forget(AT_ONCE);
      }
    } catch (RuntimeException left) {
      log.error("Data that were kept long enough are left; trying again in an hour", left);
    }
  }
}
