package jp.hashiwatashi;

import jp.hashiwatashi.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** What the log holds of a program's life: that it began, on what, and that it ended as asked. */
final class StartLog {

  private static final Logger log = LoggerFactory.getLogger(StartLog.class);

  private StartLog() {}

  /** The tables are up to date. */
  static void tables(Database database) {
    log.info(
        "Tables of the {} database at version {}, migrations done now: {}",
        database.kind(),
        database.tables().version(),
        database.tables().scripts());
  }

  /** The application answers; when it ends, the log will say so too. */
  static void started(
      ConfigurableApplicationContext context, String version, String address, Database database) {
    log.info("Started version {} at {}, database {}", version, address, database.kind());
    context.addApplicationListener((ContextClosedEvent closed) -> {
      if (closed.getApplicationContext() == context) {
        log.info("Stopping version {} at {}", version, address);
      }
    });
  }
}
