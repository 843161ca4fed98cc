package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.junit.jupiter.api.Test;

/** How a server of our own is started, and what becomes of it when its database cannot be used. */
class EmbeddedStartTest extends DataFolderOfOneTest {

  @Test
  void aStartThatIsRefusedLeavesNoServerRunning() throws Exception {
    try (var database = EmbeddedDatabase.start(folder)) {
      EmbeddedDatabaseTest.update(
          database.owner(),
          """
          insert into flyway_schema_history
            (installed_rank, version, description, type, script, checksum, installed_by,
             execution_time, success)
          values (999, '999', 'of the future', 'SQL', 'V999__of_the_future.sql', 1, 'x', 1, true)
          """);
    }
    assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
        .isInstanceOfSatisfying(
            DatabaseFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(Kind.NEWER_THAN_PROGRAM));
    assertThat(Postmaster.of(folder.cluster())).isEmpty();
  }

  @Test
  void anOperatorMayTuneTheServerButNotMakeItForgetful() throws Exception {
    Files.writeString(
        folder.path().resolve("postgresql.local.conf"),
        """
        max_connections = 37
        shared_buffers = 64MB
        work_mem = 8MB
        fsync = off
        listen_addresses = '*'
        """);
    try (var database = EmbeddedDatabase.start(folder)) {
      assertThat(
              EmbeddedDatabaseTest.query(
                  database.superuser(),
                  """
                  select name || ' ' || current_setting(name) from pg_settings
                  where name in ('max_connections', 'shared_buffers', 'work_mem', 'fsync',
                    'listen_addresses')
                  order by name
                  """))
          .containsExactly(
              "fsync on",
              "listen_addresses 127.0.0.1",
              "max_connections 37",
              "shared_buffers 64MB",
              "work_mem 8MB");
    }
  }
}
