package jp.hashiwatashi.register.importing;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
  private final Map<Long, ImportProgress> progress = new ConcurrentHashMap<>();
  private final Map<Long, Future<?>> steps = new ConcurrentHashMap<>();

  ImportJobs(
      ImportStore imports,
      ImportReading reading,
      ImportApplying applying,
      ImportUndoing undoing,
      SignedIn signedIn) {
    super("imports", 1, Thread.NORM_PRIORITY);
    this.imports = imports;
    this.reading = reading;
    this.applying = applying;
    this.undoing = undoing;
    this.signedIn = signedIn;
  }

  @Override
  protected void goOn() {
    imports.underWay().forEach(one -> begin(one.id()));
  }

  /** Goes on with an import from the step it is at. */
  void begin(long id) {
    progress.put(id, ImportProgress.WAITING);
    Future<?> step = after(() -> work(id));
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
    return progress.getOrDefault(id, ImportProgress.WAITING);
  }

  private void work(long id) {
    try {
      imports.find(id).ifPresent(one -> signedIn.as(one.owner(), () -> work(one)));
    } catch (RuntimeException e) {
      if (isRunning()) {
        log.error("An import ended early: {}", id, e);
        giveUp(id);
      }
    } finally {
      progress.remove(id);
      steps.values().removeIf(Future::isDone);
    }
  }

  private void work(Import one) {
    Consumer<ImportProgress> tell = now -> progress.put(one.id(), now);
    switch (one.state()) {
      case READING -> reading.read(one, tell);
      case APPLYING -> applying.apply(one, tell);
      case UNDOING -> undoing.undo(one, tell);
      case MAPPING, READ, APPLIED, UNDONE, REFUSED -> {}
    }
  }

  private void giveUp(long id) {
    String why = "途中で思わぬことが起き、何も取り込まずにやめました。もう一度試してください。続くときは管理者に知らせてください";
    imports.move(id, ImportState.MAPPING, why, ImportState.READING);
    imports.move(id, ImportState.READ, why, ImportState.APPLYING);
    imports.move(id, ImportState.APPLIED, why, ImportState.UNDOING);
  }
}
