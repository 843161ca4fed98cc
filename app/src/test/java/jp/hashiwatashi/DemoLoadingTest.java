package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.register.sample.DemoRegisters;
import jp.hashiwatashi.subsidy.claims.Claims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoLoadingTest {

  /** A program that starts sets up the log of the whole JVM: tests that come after read it too. */
  private static final Map<String, Object> SETTINGS =
      Map.of("server.port", 0, "management.server.port", 0, "logging.file.name", WebTest.LOG);

  @Test
  void aSecondStartOnTheSameFolderLoadsNothingAgain() {
    var database = Databases.fresh();
    var jdbc = JdbcClient.create(database.dataSource());
    try (var context = Application.start(database.application(), SETTINGS)) {
      var loading = context.getBean(DemoLoading.class);
      loading.load();
      var first = counts(jdbc);
      loading.load();

      assertThat(first.get("people")).isEqualTo((long) DemoRegisters.PEOPLE);
      assertThat(first.get("openings")).isEqualTo((long) DemoRegisters.OPENINGS);
      assertThat(first.get("hospital")).isEqualTo(45L);
      assertThat(first.get("nameless")).isEqualTo(0L);
      assertThat((Long) first.get("establishments")).isGreaterThan(1_000);
      assertThat((Long) first.get("contacts")).isGreaterThan(1_000);
      assertThat(first.get("claims")).isEqualTo(20L);
      assertThat(first.get("states")).as("how far claims may be").isEqualTo(7L);
      assertThat(counts(jdbc)).isEqualTo(first);
      assertThat(context.getBean(Claims.class).moved()).as("whose answer is another").hasSize(2);
    }
  }

  @Test
  void amongRecordsThatAreNoSamplesNothingIsLoaded() {
    var database = Databases.fresh();
    var jdbc = JdbcClient.create(database.dataSource());
    jdbc.sql(
            """
            insert into opening (id, moves, headcount, filled, occupation, remote,
              licences_required, licences_welcome, skills_welcome, experience_years, confidential,
              work, search_key)
            values ('O-1', '{TRANSFER}', 1, 0, '023', false, '{}', '{}', '{}', 0, false, '', '')
            """)
        .update();
    try (var context = Application.start(database.application(), SETTINGS)) {
      var loading = context.getBean(DemoLoading.class);
      for (int start = 1; start <= 2; start++) {
        assertThatThrownBy(loading::load)
            .isInstanceOfSatisfying(
                StartFault.class,
                fault -> assertThat(fault.exitCode()).isEqualTo(StartFault.REGISTERS_IN_USE))
            .hasMessageContaining("受入情報 1件")
            .hasMessageContaining("serve")
            .hasMessageContaining("--data")
            .hasMessageContaining("--database-url");
      }
    }
    assertThat(counts(jdbc)).containsEntry("people", 0L).containsEntry("openings", 1L);
    assertThat(jdbc.sql("select count(*) from loading").query(Integer.class).single()).isZero();
  }

  @Test
  void anEmployerAloneIsARecordToo() {
    var database = Databases.fresh();
    var jdbc = JdbcClient.create(database.dataSource());
    jdbc.sql("insert into employer (id) values ('E-1')").update();
    jdbc.sql("insert into establishment (id, employer_id, name) values ('F-1', 'E-1', '本社')")
        .update();
    jdbc.sql("insert into contact (id, employer_id, name) values ('C-1', 'E-1', '窓口')").update();
    try (var context = Application.start(database.application(), SETTINGS)) {
      assertThatThrownBy(context.getBean(DemoLoading.class)::load)
          .isInstanceOf(StartFault.class)
          .hasMessageContaining("（事業主 1件、事業所 1件、企業の担当者 1人）");
    }
    assertThat(counts(jdbc)).containsEntry("people", 0L).containsEntry("openings", 0L);
  }

  private static Map<String, @Nullable Object> counts(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select
              (select count(*) from sending_record where example_of is null) as people,
              (select count(*) from opening where example_of is null) as openings,
              (select count(*) from sending_record where example_of like '%病院の45人%') as hospital,
              (select count(*) from employer) as employers,
              (select count(*) from employer where name is null) as nameless,
              (select count(*) from establishment) as establishments,
              (select count(*) from contact) as contacts,
              (select count(*) from subsidy_claim) as claims,
              (select count(distinct state) from subsidy_claim) as states
            """)
        .query()
        .singleRow();
  }
}
