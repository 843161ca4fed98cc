package jp.hashiwatashi.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import jp.hashiwatashi.shared.background.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Seals the trail while the program runs, every two seconds and once more at its end. What was not yet
 * sealed when a program was killed is sealed by the next one.
 */
@Component
class Sealer extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(Sealer.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_ANCHORS = Duration.ofSeconds(30);

  private final DataSource source;
  private final Clock clock;
  private final String folder;
  private @Nullable Sealing sealing;
  private boolean stopped;

  /**
   * @param folder of keys and anchors; empty where nothing is sealed
   */
  Sealer(DataSource source, Clock clock, @Value("${hashiwatashi.audit-folder:}") String folder) {
    super("audit sealer", 1, Thread.NORM_PRIORITY);
    this.source = source;
    this.clock = clock;
    this.folder = folder;
  }

  /** Before those whose work it seals, and after them at the end. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  protected void goOn() {
    if (!folder.isEmpty()) {
      each(PAUSE, () -> seal(false));
    }
  }

  @Override
  protected void hurry() {
    if (!folder.isEmpty()) {
      seal(true);
    }
  }

  private synchronized void seal(boolean last) {
    if (stopped) {
      return;
    }
    try {
      if (sealing == null) {
        sealing = sealing(Path.of(folder));
      }
      sealing.pass();
      if (last) {
        sealing.anchor();
      }
    } catch (Sealing.ChainBroken broken) {
      stopped = true;
      log.error(
          "The audit trail is not sealed any more: {}. See hashiwatashi audit verify",
          broken.getMessage());
    } catch (SQLException | DataAccessException away) {
      log.warn("The audit trail could not be sealed; trying again");
    } catch (IOException full) {
      log.error("The audit trail's folder cannot be written; trying again", full);
    }
  }

  private Sealing sealing(Path path) throws IOException {
    Files.createDirectories(path);
    return new Sealing(
        source,
        FileSealKeys.in(path.resolve(AuditVerification.KEYS)),
        new Anchors(path.resolve(AuditVerification.ANCHORS)),
        clock,
        BETWEEN_ANCHORS);
  }
}
