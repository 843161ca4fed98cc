package jp.hashiwatashi.access.approval;

import java.time.Duration;
import jp.hashiwatashi.shared.background.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets every hour the words of what was asked for and has lapsed; what was decided or done has none left. */
@Component
class LapsedApprovals extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(LapsedApprovals.class);

  private final Approvals approvals;

  LapsedApprovals(Approvals approvals) {
    super("approvals", 1, Thread.MIN_PRIORITY);
    this.approvals = approvals;
  }

  @Override
  protected void goOn() {
    each(Duration.ofHours(1), this::work);
  }

  private void work() {
    try {
      approvals.forgetWords();
    } catch (RuntimeException left) {
      log.error("Words of what has lapsed are left; trying again in an hour", left);
    }
  }
}
