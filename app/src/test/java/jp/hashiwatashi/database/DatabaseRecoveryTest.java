package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import jp.hashiwatashi.KilledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is killed, with writes in flight: everything that was acknowledged is there afterwards. */
@Timeout(180)
class DatabaseRecoveryTest extends DataFolderOfOneTest {

  private static final int RECORDS = 100;

  @Test
  void afterAKillOfTheServerItIsUpAgainByItself() throws Exception {
    var database = EmbeddedDatabase.start(folder);
    try (database) {
      Set<String> acknowledged;
      try (var writing = new Writing(database.application(), "kill", id -> {})) {
        writing.await(RECORDS);
        var killed = kill(Postmaster.of(folder.cluster()).orElseThrow());
        writing.await(RECORDS);
        assertThat(Postmaster.of(folder.cluster()).orElseThrow().pid()).isNotEqualTo(killed.pid());
        acknowledged = writing.acknowledged();
      }
      assertThat(kept(database)).containsAll(acknowledged);
    }
  }

  @Test
  void afterAKillOfTheProgramTheNextOneTakesItsServerOver() throws Exception {
    var acknowledged = killedProgram(false);
    var left = Postmaster.of(folder.cluster()).orElseThrow();
    try (var database = EmbeddedDatabase.start(folder)) {
      assertThat(Postmaster.of(folder.cluster())).contains(left);
      assertThat(kept(database)).containsAll(acknowledged);
    }
  }

  @Test
  void afterAKillOfBothTheNextProgramRecoversTheDatabase() throws Exception {
    var acknowledged = killedProgram(true);
    try (var database = EmbeddedDatabase.start(folder)) {
      assertThat(kept(database)).containsAll(acknowledged);
    }
  }

  /** What a program was acknowledged before it, and its server if asked, were killed. */
  private Set<String> killedProgram(boolean serverToo) throws IOException, InterruptedException {
    folder.close();
    var acknowledged = new HashSet<String>();
    try (var program = KilledProgram.start(CrashingProgram.class, folder.path().toString())) {
      while (acknowledged.size() < RECORDS) {
        CrashingProgram.acknowledged(program.line()).ifPresent(acknowledged::add);
      }
      if (serverToo) {
        kill(Postmaster.of(folder.cluster()).orElseThrow());
      }
      // What was on its way when the program died was acknowledged too.
      for (String line : program.kill()) {
        CrashingProgram.acknowledged(line).ifPresent(acknowledged::add);
      }
    }
    folder = DataFolder.open(folder.path());
    return acknowledged;
  }

  private static Postmaster kill(Postmaster postmaster) {
    ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
    return postmaster;
  }

  private static Set<String> kept(EmbeddedDatabase database) throws SQLException {
    var kept = new HashSet<String>();
    try (var connection = database.application().connect();
        var statement = connection.createStatement()) {
      statement.execute("select acting_as_job('test', 'system')");
      var rows = statement.executeQuery("select id from employer");
      while (rows.next()) {
        kept.add(rows.getString(1));
      }
    }
    return kept;
  }
}
