package jp.hashiwatashi.register.importing;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jp.hashiwatashi.shared.background.BackgroundWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The work on imports, one after another beside all other work, so that none needs more memory than
 * one. What a killed program was at is begun again at the next start.
 */
@Component
class ImportJobs extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

  private final ImportStore imports;
  private final ImportReading reading;
  private final ImportApplying applying;
  private final ImportUndoing undoing;
  private final SignedIn signedIn;
  private final ImportNews news;
  private final Map<Long, StepProgress> progress = new ConcurrentHashMap<>();
  private final Map<Long, Future<?>> steps = new ConcurrentHashMap<>();

  ImportJobs(
      ImportStore imports,
      ImportReading reading,
      ImportApplying applying,
      ImportUndoing undoing,
      ImportNews news,
      SignedIn signedIn) {
    super("imports", 1, Thread.NORM_PRIORITY);
    this.imports = imports;
    this.reading = reading;
    this.applying = applying;
    this.undoing = undoing;
    this.news = news;
    this.signedIn = signedIn;
  }

  @Override
  protected void goOn() {
    imports.underWay().forEach(one -> begin(one.id()));
  }

  /** Goes on with an import from the step it is at. */
  void begin(long id) {
    StepProgress progressed = new StepProgress();
    progress.put(id, progressed);
    Future<?> step = after(() -> work(id, progressed));
    if (step != null) {
      steps.put(id, step);
    }
  }

  /** Waits until the step that an import is at has been worked on; for tests and measurements. */
  void await(long id) throws InterruptedException {
    Future<?> step = steps.get(id);
    try {
      if (step != null) {
        step.get();
      }
    } catch (ExecutionException | CancellationException ended) {
      log.warn("An import's step ended early: {}", id, ended);
    }
  }

  ImportProgress progress(long id) {
    StepProgress step = progress.get(id);
    return step == null ? ImportProgress.WAITING : step.now();
  }

  /** Stops the step that an import is at: it is as it was before. Whoever comes too late stops nothing. */
  void stop(long id) {
    StepProgress step = progress.get(id);
    backToBefore(id, "", "途中でやめました。何も取り込んでいません", "途中でやめました。取り込んだままで、何も取り消していません");
    if (step != null) {
      step.stop();
    }
  }

  private void work(long id, StepProgress step) {
    try {
      imports.find(id).ifPresent(one -> signedIn.as(one.owner(), () -> work(one, step)));
    } catch (StepProgress.Stopped asked) {
      log.info("An import's step was stopped: {}", id);
    } catch (RuntimeException e) {
      if (isRunning()) {
        log.error("An import ended early: {}", id, e);
        giveUp(id);
        imports.find(id).ifPresent(news::ended);
      }
    } finally {
      progress.remove(id, step);
      steps.values().removeIf(Future::isDone);
    }
  }

  private void work(Import one, StepProgress tell) {
    switch (one.state()) {
      case READING -> reading.read(one, tell);
      case APPLYING -> applying.apply(one, tell);
      case UNDOING -> undoing.undo(one, tell);
      case MAPPING, READ, APPLIED, UNDONE, REFUSED -> {
        return;
      }
    }
    news.ended(one);
  }

  private void giveUp(long id) {
    String mend = "もう一度試してください。続くときは管理者に知らせてください";
    String nothing = "途中で思わぬことが起き、何も取り込まずにやめました。" + mend;
    String all = "途中で思わぬことが起き、取り消しをやめました。取り込んだままで、何も取り消していません。" + mend;
    backToBefore(id, nothing, nothing, all);
  }

  private void backToBefore(long id, String reading, String applying, String undoing) {
    imports.move(id, ImportState.MAPPING, reading, ImportState.READING);
    imports.move(id, ImportState.READ, applying, ImportState.APPLYING);
    imports.move(id, ImportState.APPLIED, undoing, ImportState.UNDOING);
  }
}
