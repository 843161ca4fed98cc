package jp.hashiwatashi.search;

import java.nio.file.Path;
import java.time.Duration;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The index of the running application: built beside the first requests, told of every commit. */
@Component
class LiveSearch implements SmartLifecycle, DisposableBean {

  /** What a search waits for a record that was saved just before it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Follower follower;
  private volatile boolean started;

  /**
   * @param folder where the index stands between two runs; empty to keep it in memory
   */
  LiveSearch(RecordSource source, @Value("${hashiwatashi.search-folder:}") String folder) {
    follower = new Follower(source, folder.isEmpty() ? null : Path.of(folder));
  }

  /** Last of all, so that nobody waits for the index to come to the first page. */
  @Override
  public void start() {
    if (!started) {
      started = true;
      follower.start();
    }
  }

  /** Requests that are under way may still search. */
  @Override
  public void stop() {}

  @Override
  public boolean isRunning() {
    return started;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void follow(RegisterChange change) {
    switch (change) {
      case RegisterChange.PersonSaved(String id) -> follower.tell(RegisterName.PEOPLE, id);
      case RegisterChange.OpeningSaved(String id) -> follower.tell(RegisterName.OPENINGS, id);
      case RegisterChange.EmployerSaved(String id) -> follower.tell(RegisterName.EMPLOYERS, id);
      case RegisterChange.Gone(RegisterName register, String id, String into) ->
          follower.tell(register, id);
      case RegisterChange.Many(), RegisterChange.ManyOfEmployers() -> follower.tellMany();
    }
  }

  /** With all that was saved before; null while there is none at all. */
  @Nullable SearchShelf shelf() {
    return follower.upToDate(PATIENCE);
  }

  IndexState state() {
    return follower.state();
  }

  /** Waits until all there is can be found; for tests and measurements. */
  void awaitComplete() {
    follower.awaitComplete();
  }

  @Override
  public void destroy() {
    follower.close();
  }
}
