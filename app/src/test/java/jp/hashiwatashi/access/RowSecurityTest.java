package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the database shows to whom, whatever a query forgets to ask. */
class RowSecurityTest {

  private static final ThreeOffices THREE = new ThreeOffices();

  /** Tables without an office, an employer or a person, each with its reason. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "flyway_schema_history", // which scripts have run
          "audit_seal", // numbers of entries and what seals them
          "loading"); // whether the demonstration's records are there

  @Test
  void everyTableOfSomebodyIsForced() {
    assertThat(
            THREE.ids(
                """
                select c.relname from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                  select from pg_policy p where p.polrelid = c.oid
                  and p.polroles && array[0, 'hashiwatashi_app'::regrole::oid]))
                """))
        .isEqualTo(OF_NOBODY);
  }

  @Test
  void whatWorksWithItsMakersRightsFindsNoTableOfTheMoment() {
    assertThat(
            THREE.ids(
                """
                select p.oid::regprocedure::text from pg_proc p
                where p.pronamespace = 'public'::regnamespace and p.prosecdef
                and not exists (select from unnest(p.proconfig) c
                  where c like 'search\\_path=pg\\_catalog, %pg\\_temp')
                """))
        .isEmpty();
  }

  @Test
  void theApplicationNeitherOwnsATableNorPassesRowSecurity() {
    assertThat(
            THREE.ids(
                """
                select tablename from pg_tables where schemaname = 'public' and tableowner = current_user
                union select rolname from pg_roles where rolname = current_user and (rolbypassrls or rolsuper)
                """))
        .isEmpty();
    assertThat(THREE.ids("select current_user")).containsExactly("hashiwatashi_app");
  }

  @Test
  void whoeverIsNobodySeesNothing() {
    var before = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    try {
      for (String table : tables()) {
        assertThat(THREE.ids("select count(*)::text from " + table)).as(table).containsExactly("0");
      }
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  @Test
  void anAccountThatIsDisabledOrNotConfirmedOrUnknownSeesNothing() {
    for (String who : List.of("disabled", "unconfirmed", "stranger", "system", "")) {
      for (String table : tables()) {
        if (!table.equals("account") && !table.equals("appointment")) {
          assertThat(THREE.as(who, () -> THREE.ids("select count(*)::text from " + table)))
              .as("%s, %s", who, table)
              .containsExactly("0");
        }
      }
    }
  }

  @Test
  void aMandateThatHasEndedShowsNothingFromTheNextDayOn() {
    THREE.run("update appointment set through = current_date - 2 where scope = 'E3'");
    try {
      assertThat(THREE.as("agent", () -> THREE.ids("select distinct employer_id from opening")))
          .containsExactly("E1");
    } finally {
      THREE.run("update appointment set through = null where scope = 'E3'");
    }
  }

  @Test
  void aWorkerSeesTheOwnRecordOnlyAndWhoIsLimitedThatOfTheEstablishment() {
    assertThat(THREE.as("worker", () -> THREE.ids("select id from sending_record")))
        .containsExactly("P東E10");
    assertThat(THREE.as("worker", () -> THREE.ids("select id from opening"))).isEmpty();
    assertThat(THREE.as("limited", () -> THREE.ids("select id from sending_record")))
        .containsExactly("P西E11");
    assertThat(THREE.as("limited", () -> THREE.ids("select id from employer")))
        .containsExactly("E1");
    assertThat(THREE.as("limited", () -> THREE.ids("select id from establishment")))
        .containsExactly("F-E1");
    THREE.run("update opening set establishment_id = 'F-E1' where id = 'O東E11'");
    assertThat(THREE.as("limited", () -> THREE.ids("select id from opening")))
        .containsExactly("O東E11");
    assertThat(THREE.as("limited", () -> THREE.ids("select id from contact"))).isEmpty();
  }

  @Test
  void whoMayBeLookedAtIsWhoIsSeen() {
    for (String name :
        List.of("c-東", "manager-南", "c-all", "u-E1", "agent", "worker", "limited", "auditor")) {
      Set<String> seen = THREE.as(name, () -> THREE.ids("select id from sending_record"));
      THREE.as(
          name,
          () ->
              THREE.ids(
                  """
                  select audit_looks_of_the_day(array['P東E10', 'P西E10', 'P西E11', 'P南E20', 'P南E30'],
                    'row-security', 'case')::text
                  """));
      Set<String> noted =
          THREE.as(
              "auditor",
              () ->
                  THREE.ids(
                      "select record_id from audit_entry where what = 'row-security' and actor = '%s'"
                          .formatted(name)));
      assertThat(noted).as(name).isSubsetOf(seen);
      assertThat(seen.stream().filter(List.of("P東E10", "P西E11", "P南E30")::contains))
          .as(name)
          .isSubsetOf(noted);
    }
    assertThatThrownBy(() ->
            THREE.as(
                "c-東",
                () ->
                    THREE.ids(
                        "select audit_look('people', 'P西E10', 'P西E10', 'person', 'case')::text")))
        .rootCause()
        .hasMessageContaining("does not see");
  }

  @Test
  void contactsOfConfidentialOpeningsAreTheOwnOfficesOnly() {
    Set<String> seen = THREE.as("c-東", () -> THREE.ids("select id from contact"));
    assertThat(seen).contains("C東E10", "C西E11").doesNotContain("C西E10", "C南E20");
  }

  @Test
  void nobodyWritesWhereNobodyMay() {
    String moved = "update sending_record set office = '西' where id = 'P東E10'";
    assertThatThrownBy(() -> THREE.as("c-東", () -> THREE.run(moved)))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThat(THREE.as("c-西", () -> THREE.run(moved))).isZero();
    assertThat(THREE.as("c-西", () -> THREE.run("delete from sending_record where id = 'P東E10'")))
        .isZero();
    assertThat(THREE.as("c-西", () -> THREE.run("update opening set work = 'x' where id = 'O東E10'")))
        .as("an opening is seen by all consultants and changed by its office")
        .isZero();
    assertThatThrownBy(() ->
            THREE.as(
                "c-西",
                () ->
                    THREE.run(
                        "insert into draft (owner, register, record_id, form, base_version, texts)"
                            + " values ('c-東', 'people', '', 'x', 0, '{}')")))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void importsAreSeenByTheirOfficesManagerAndTheHeadquarters() {
    String people = importOf("people", "P南E10", "P東E10");
    String rows = "select row_number::text from import_row where import_id = " + people;
    String column = "select column_label || faulty from import_faults_by_column(" + people + ")";
    for (String who : List.of("c-南", "manager-南", "hq")) {
      assertThat(THREE.as(who, () -> THREE.ids("select id::text from import"))).contains(people);
      assertThat(THREE.as(who, () -> THREE.ids(column))).as(who).containsExactly("電話1");
    }
    assertThat(THREE.as("c-南", () -> THREE.ids(rows))).containsExactly("2", "3", "4", "5");
    assertThat(THREE.as("manager-南", () -> THREE.ids(rows)))
        .as("the own office's person, and one who is new and states no other office")
        .containsExactly("2", "4");
    assertThat(THREE.as("hq", () -> THREE.ids(rows))).isEmpty();
    String faults = "select what from import_fault where import_id = " + people;
    String file = "select number::text from import_part where import_id = ";
    assertThat(THREE.as("manager-南", () -> THREE.ids(faults))).containsExactly("「x」");
    assertThat(THREE.as("hq", () -> THREE.ids(faults))).isEmpty();
    assertThat(THREE.as("c-南", () -> THREE.ids(file + people))).containsExactly("0");
    for (String who : List.of("manager-南", "hq")) {
      assertThat(THREE.as(who, () -> THREE.ids(file + people))).as(who).isEmpty();
    }
    for (String who : List.of("c-東", "u-E1", "worker", "auditor", "disabled")) {
      assertThat(THREE.as(who, () -> THREE.ids("select id::text from import"))).as(who).isEmpty();
      assertThat(THREE.as(who, () -> THREE.ids(rows))).as(who).isEmpty();
      assertThat(THREE.as(who, () -> THREE.ids(column))).as(who).isEmpty();
    }
    String told = "select told || notices[1] from import_notice where import_id = ";
    assertThat(THREE.as("c-南", () -> THREE.ids(told + people))).containsExactly("「y」「z」");
    for (String who : List.of("manager-南", "hq")) {
      assertThat(THREE.as(who, () -> THREE.ids(told + people))).as(who).isEmpty();
    }
    THREE.run("update import set offices = '{南,東}' where id = " + people);
    assertThat(THREE.as("manager-南", () -> THREE.ids(faults)))
        .as("the sender was of another office, too")
        .isEmpty();
    THREE.run("update import set state = 'UNDONE' where id = " + people);
    assertThat(THREE.as("manager-南", () -> THREE.ids(rows))).containsExactly("2");
    String openings = importOf("openings", "O南E10", "O東E10");
    assertThat(THREE.as("manager-南", () -> THREE.ids(file + openings))).containsExactly("0");
    assertThat(THREE.as("manager-南", () -> THREE.ids(told + openings))).containsExactly("「y」「z」");
    assertThat(THREE.as("hq", () -> THREE.ids(told + openings))).isEmpty();
    assertThat(THREE.as("hq", () -> THREE.ids(file + openings))).isEmpty();
  }

  @Test
  void nobodyButItsOwnerWorksOnAnImport() {
    String id = importOf("employers", "E1", "E2");
    for (String who : List.of("manager-南", "hq", "c-東")) {
      for (String change :
          List.of(
              "update import set state = 'APPLYING' where id = ",
              "delete from import where id = ",
              "delete from import_row where import_id = ",
              "update import_fault set what = 'x' where import_id = ",
              "update import_notice set told = 'x' where import_id = ",
              "delete from import_part where import_id = ")) {
        assertThat(THREE.as(who, () -> THREE.run(change + id))).as(who + change).isZero();
      }
      assertThatThrownBy(() ->
              THREE.as(who, () -> THREE.run("insert into import_part values (" + id + ", 1, '')")))
          .rootCause()
          .hasMessageContaining("row-level security");
    }
    assertThat(THREE.as("c-南", () -> THREE.run("delete from import where id = " + id))).isOne();
  }

  /** An import that c-南 has sent, of two records that are there, two new ones and a faulty row. */
  private static String importOf(String register, String own, String foreign) {
    String id =
        THREE
            .ids(
                """
                insert into import
                  (register, owner, office, offices, file_name, digest, headings, mapping, state)
                values (?, 'c-南', '南', '{南}', 'x.csv', repeat('0', 64), '{番号}', '{}', 'READ')
                returning id::text
                """,
                register)
            .iterator()
            .next();
    THREE.run(
        """
        insert into import_row (import_id, row_number, outcome, record_id, base_version, texts, before,
          after, likeness, kept_version)
        select ?::bigint, row, outcome, record, 0, texts::json, '{}', '{}', '{}', 1
        from (values (2, 'CHANGED', ?, '{}'), (3, 'CHANGED', ?, '{}'), (4, 'NEW', 'RS-1', '{}'),
          (5, 'NEW', 'RS-2', '{"office": "東"}')) t (row, outcome, record, texts)
        """,
        id,
        own,
        foreign);
    THREE.run("insert into import_fault values (?::bigint, 0, 'x.csv', 6, '電話', '「x」', '直す')", id);
    THREE.run("insert into import_part values (?::bigint, 0, 'x')", id);
    THREE.run("insert into import_notice values (?::bigint, '「y」', '{「z」}')", id);
    return id;
  }

  @Test
  void nobodyAppointsOneself() {
    assertThatThrownBy(() ->
            THREE.as(
                "manager-南",
                () ->
                    THREE.run(
                        """
                        insert into appointment (account_id, principal, scope, granted_by)
                        select id, 'CONSULTANT', '南', name from account where name = 'manager-南'
                        """)))
        .rootCause()
        // The trigger of the four eyes is asked before the policy, which says the same.
        .hasMessageContaining("OWN_ROLE");
  }

  @Test
  void peopleOfOtherOfficesAreShownBesideMatchesWithoutWhoTheyAre() {
    THREE.run(
        "update sending_record set consents = '{OTHER_OFFICES:2026-04-01}' where id = 'P南E30'");
    String beside =
        "select name || coalesce(birth_date::text, '') || coalesce(employer_id, '') || career";
    String from = " from people_beside_matches(array['P東E10', 'P西E10', 'P南E30'])";
    assertThat(THREE.as("c-東", () -> THREE.ids(beside + from + " where id = 'P東E10'")))
        .containsExactly("架空P東E101980-01-31E1職歴");
    assertThat(THREE.as("c-東", () -> THREE.ids(beside + from + " where id = 'P西E10'")))
        .containsExactly("他事務所の方");
    assertThat(THREE.as("c-東", () -> THREE.ids("select name" + from + " where id = 'P南E30'")))
        .as("who has consented")
        .containsExactly("架空P南E30");
    assertThat(THREE.as("u-E1", () -> THREE.ids("select id" + from))).isEmpty();
  }

  @Test
  void whatWorksWithItsMakersRightsIsForNobodyUnlessItIsGranted() {
    assertThat(
            THREE.ids(
                """
                select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
                  and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner)))
                    where grantee = 0 and privilege_type = 'EXECUTE')
                """))
        .isEmpty();
  }

  private static Set<String> tables() {
    return THREE.ids(
        """
        select relname from pg_class where relnamespace = 'public'::regnamespace
        and relkind = 'r' and relname not in ('audit_seal', 'flyway_schema_history', 'loading')
        and has_table_privilege(oid, 'select')
        """);
  }
}
