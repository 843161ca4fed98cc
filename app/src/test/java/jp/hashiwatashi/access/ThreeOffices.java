package jp.hashiwatashi.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A made-up database of three offices and three employers: of each pair some people and openings, with what
 * hangs on them, and accounts of several kinds.
 */
final class ThreeOffices {

  static final List<String> OFFICES = List.of("東", "西", "南");
  static final List<String> EMPLOYERS = List.of("E1", "E2", "E3");

  /** One connection, which is told for each query who asks. */
  final JdbcClient jdbc = JdbcClient.create(new ActingDataSource(connection()));

  /** An account, and which records of an office and an employer it may see. */
  record Who(String name, BiPredicate<String, String> sees) {}

  final List<Who> accounts =
      List.of(
          new Who("c-東", (office, employer) -> office.equals("東")),
          new Who("c-西", (office, employer) -> office.equals("西")),
          new Who("manager-南", (office, employer) -> office.equals("南")),
          new Who("c-all", (office, employer) -> true),
          new Who("u-E1", (office, employer) -> employer.equals("E1")),
          new Who("u-E2", (office, employer) -> employer.equals("E2")),
          new Who("agent", (office, employer) -> Set.of("E1", "E3").contains(employer)),
          new Who("auditor", (office, employer) -> false),
          new Who("disabled", (office, employer) -> false),
          new Who("unconfirmed", (office, employer) -> false),
          new Who("stranger", (office, employer) -> false));

  ThreeOffices() {
    SystemWork.as("test", this::fill);
  }

  private static DataSource connection() {
    var login = Databases.fresh().application();
    return new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
  }

  private void fill() {
    for (String employer : EMPLOYERS) {
      run("insert into employer (id, name) values (?, ?)", employer, "会社" + employer);
      run(
          "insert into establishment (id, employer_id, name) values (?, ?, 'x')",
          "F-" + employer,
          employer);
    }
    for (String office : OFFICES) {
      for (String employer : EMPLOYERS) {
        for (int i = 0; i < 3; i++) {
          String id = office + employer + i;
          person("P" + id, office, employer);
          opening("O" + id, office, employer);
          run(
              """
              insert into contact (id, employer_id, name) values (?, ?, '担当')
              """,
              "C" + id,
              employer);
          run(
              "update opening set contact_id = ?, confidential = ? where id = ?",
              "C" + id,
              i == 0,
              "O" + id);
          run(
              "insert into match_mark (seeker_id, opening_id, kind, reason, marked_by)"
                  + " values (?, ?, 'PINNED', 'x', 'x')",
              "P" + id,
              "O" + id);
          run(
              "insert into record_change (register, record_id, version, changed_by, before, after)"
                  + " values ('people', ?, 1, 'x', '{}', '{}')",
              "P" + id);
        }
      }
    }
    var accounts = new Accounts(jdbc);
    accounts.appoint("c-東", Principal.CONSULTANT, "東");
    accounts.appoint("c-西", Principal.CONSULTANT, "西");
    accounts.appoint("manager-南", Principal.OFFICE_MANAGER, "南");
    accounts.appoint("c-南", Principal.CONSULTANT, "南");
    accounts.appoint("hq", Principal.HQ_ADMINISTRATOR, "");
    accounts.appoint("c-all", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    accounts.appoint("u-E1", Principal.SENDING_EMPLOYER, "E1");
    accounts.appoint("u-E2", Principal.RECEIVING_EMPLOYER, "E2");
    accounts.appoint("agent", Principal.SENDING_EMPLOYER, "E1");
    accounts.appoint("agent", Principal.RECEIVING_EMPLOYER, "E3");
    accounts.appoint("limited", Principal.SENDING_EMPLOYER, "E1");
    accounts.appoint("worker", Principal.WORKER, "P東E10");
    accounts.appoint("auditor", Principal.AUDITOR, "");
    accounts.appoint("disabled", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    accounts.appoint("unconfirmed", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    run("update account set disabled_at = now(), disabled_by = 'x' where name = 'disabled'");
    run(
        """
        update appointment set confirmed_at = null, confirmed_by = null
        where account_id = (select id from account where name = 'unconfirmed')
        """);
    run(
        """
        update appointment set establishments = '{F-E1}'
        where account_id = (select id from account where name = 'limited')
        """);
    run("update sending_record set establishment_id = 'F-E1' where id = 'P西E11'");
  }

  private void person(String id, String office, String employer) {
    run(
        """
        insert into sending_record (id, name, kana, employer_id, moves, relocation_prefectures,
          occupations_wanted, occupations_experienced, industries_experienced, licences, skills,
          employment_types, office, consultant, career, wishes, search_key, consents, birth_date)
        values (?, ?, '', ?, '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', ?, '', '職歴', '', ?, '{}', '1980-01-31')
        """,
        id,
        "架空" + id,
        employer,
        office,
        id);
  }

  private void opening(String id, String office, String employer) {
    run(
        """
        insert into opening (id, employer_id, moves, headcount, filled, occupation, remote,
          licences_required, licences_welcome, skills_welcome, experience_years, work, search_key,
          confidential, office)
        values (?, ?, '{TRANSFER}', 1, 0, '001', false, '{}', '{}', '{}', 0, '', ?, false, ?)
        """,
        id,
        employer,
        id,
        office);
  }

  int run(String sql, Object... values) {
    return jdbc.sql(sql).params(List.of(values)).update();
  }

  Set<String> ids(String sql, Object... values) {
    return new TreeSet<>(jdbc.sql(sql).params(List.of(values)).query(String.class).list());
  }

  /** Does something as somebody who has signed in. */
  <T> T as(String name, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
