package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.database.TablesBrought;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.GenericApplicationContext;

/** The log tells when a program began and ended, on what, and nothing secret. */
class StartLogTest {

  private final Logger logger = (Logger) LoggerFactory.getLogger(StartLog.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    // A start that failed in another test leaves Spring's filter behind, which silences everything.
    logger.getLoggerContext().resetTurboFilterList();
    lines.start();
    logger.addAppender(lines);
    logger.setLevel(ch.qos.logback.classic.Level.INFO);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(lines);
  }

  @Test
  void startMigrationsAndStopAreLoggedWithoutThePassword() {
    Login login = new Login("jdbc:postgresql://db/x", "chief", "hush");
    var database = new ExternalDatabase(login, login, new TablesBrought("007", 3));
    try (var context = new GenericApplicationContext()) {
      context.refresh();
      StartLog.tables(database);
      StartLog.started(context, "0.1.0", "http://127.0.0.1:8080", database);
    }
    assertThat(lines.list.stream().map(ILoggingEvent::getFormattedMessage))
        .containsExactly(
            "Tables of the external database at version 007, migrations done now: 3",
            "Started version 0.1.0 at http://127.0.0.1:8080, database external",
            "Stopping version 0.1.0 at http://127.0.0.1:8080");
  }

  @Test
  void theVersionIsTheProjects() throws Exception {
    assertThat(Files.readString(Path.of("..", "pom.xml")))
        .contains("<version>" + Main.VERSION + "</version>");
  }
}
