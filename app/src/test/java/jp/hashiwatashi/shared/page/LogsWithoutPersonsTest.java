package jp.hashiwatashi.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.database.Databases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What goes wrong with a person's record is logged without anything of the record. */
class LogsWithoutPersonsTest extends WebTest {

  @Autowired private JdbcClient jdbc;

  @Test
  void aRecordThatTheDatabaseRefusesLeavesNoTraceOfThePerson() throws Exception {
    var response = new MockHttpServletResponse();
    new FaultFilter()
        .doFilter(
            new MockHttpServletRequest("POST", "/people"),
            response,
            (request, answer) -> saveWrongly());
    assertThat(response.getStatus()).isEqualTo(500);

    String log = logged();
    assertThat(log)
        .contains("Request failed, reference")
        .contains("DataIntegrityViolationException")
        .contains("LogsWithoutPersonsTest.saveWrongly")
        .doesNotContain("龘木")
        .doesNotContain("S-LOG-1");
    assertThat(Databases.serverLog())
        .contains("hours_in_order")
        .doesNotContain("龘木")
        .doesNotContain("S-LOG-1");
  }

  @Test
  void aMessageThatQuotesWhatWasTypedIsNotLogged() throws Exception {
    new FaultFilter()
        .doFilter(
            new MockHttpServletRequest("POST", "/people"),
            new MockHttpServletResponse(),
            (request, answer) -> Integer.parseInt("龘木花子"));
    assertThat(logged()).contains("NumberFormatException").doesNotContain("龘木");
  }

  private void saveWrongly() {
    jdbc.sql(
            """
            insert into sending_record (id, name, kana, moves, relocation_prefectures,
              occupations_wanted, occupations_experienced, industries_experienced, licences, skills,
              employment_types, office, consultant, career, wishes, consents,
              search_key, weekly_hours_min, weekly_hours_max)
            values ('S-LOG-1', '龘木花子', '', '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
              '', '', '', '', '{}', '', 4000, 2000)
            """)
        .update();
  }
}
