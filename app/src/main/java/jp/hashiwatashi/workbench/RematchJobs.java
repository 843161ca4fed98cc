package jp.hashiwatashi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jp.hashiwatashi.shared.background.BackgroundWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Rematches everybody each night, beside all other work, and when somebody asks for it. A night that
 * was missed is made up for at the next start; what a killed program was at is gone on with.
 */
@Component
public class RematchJobs extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(RematchJobs.class);

  /** How many are told of. */
  private static final int TOLD = 30;

  private final Rematching rematching;
  private final RematchStore store;
  private final SignedIn signedIn;
  private final Clock clock;
  private final @Nullable LocalTime nightly;

  /**
   * @param nightly time of day in Japan; empty for only when somebody asks
   */
  RematchJobs(
      Rematching rematching,
      RematchStore store,
      SignedIn signedIn,
      Clock clock,
      @Value("${hashiwatashi.rematch-at}") String nightly) {
    super("rematching", 1, Thread.MIN_PRIORITY);
    this.rematching = rematching;
    this.store = store;
    this.signedIn = signedIn;
    this.clock = clock;
    this.nightly = nightly.isEmpty() ? null : LocalTime.parse(nightly);
  }

  @Override
  protected void goOn() {
    if (store.underWay().isPresent()) {
      after(this::work);
    }
    each(Duration.ofMinutes(1), this::work);
  }

  /** Begins now; nothing when one is under way already. */
  public void begin() {
    rematching.begin(signedIn.name());
    after(this::work);
  }

  /** Waits until nothing is under way; for tests and measurements. */
  public void await() throws InterruptedException {
    Future<?> work = after(this::work);
    try {
      if (work != null) {
        work.get();
      }
    } catch (ExecutionException ended) {
      throw new IllegalStateException("a rematch ended early", ended.getCause());
    }
  }

  public Optional<Rematch> underWay() {
    return store.underWay();
  }

  /** Those of the last 90 days, the latest first. */
  public List<Rematch> latest() {
    return store.latest(TOLD);
  }

  private void work() {
    try {
      if (isDue()) {
        rematching.begin(SignedIn.SYSTEM);
      }
      while (isRunning() && rematching.step()) {
        // The step says whether there is another.
      }
    } catch (RuntimeException e) {
      if (isRunning()) {
        log.error("A rematch ended early", e);
        giveUp();
      }
    }
  }

  private void giveUp() {
    try {
      rematching.giveUp();
    } catch (RuntimeException e) {
      log.error("It goes on when the database is back", e);
    }
  }

  private boolean isDue() {
    LocalTime at = nightly;
    return at != null
        && isDue(
            ZonedDateTime.now(clock),
            at,
            store.latest(1).stream().findFirst().map(Rematch::beganAt));
  }

  /**
   * Whether none has begun since the last time of day for it.
   *
   * @param lastBegan nothing when there was none yet
   */
  static boolean isDue(ZonedDateTime now, LocalTime at, Optional<Instant> lastBegan) {
    ZonedDateTime today = now.with(at);
    Instant last = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    return lastBegan.isEmpty() || lastBegan.get().isBefore(last);
  }
}
