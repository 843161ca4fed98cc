package jp.hashiwatashi.access.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Employers' users who are limited to establishments, agents' mandates, and numbers of people. */
class AppointmentLimitsTest extends TwoAdministrators {

  private static final String TOKYO = "東京事務所";

  @Autowired private Registers registers;

  /** An employer of two establishments, and one of another. */
  private void employers() {
    SmallRegisters.fillOnce(registers);
    for (String one : List.of("UT-E1", "UT-E2")) {
      jdbc.sql("insert into employer (id, name) values (:id, :id || '社') on conflict do nothing")
          .param("id", one)
          .update();
    }
    jdbc.sql(
            """
            insert into establishment (id, employer_id, name) values
              ('UT-F1', 'UT-E1', '北工場'), ('UT-F2', 'UT-E1', '南工場'), ('UT-F3', 'UT-E2', '本社')
            on conflict do nothing
            """)
        .update();
  }

  private static String grant(Browsing by, String user, Map<String, String> typed)
      throws Exception {
    by.get(user);
    var answer = by.post(user + "/grants", typed);
    return by.whereTo(answer).isEmpty() ? answer.body() : by.whereTo(answer);
  }

  @Test
  void anAgentSeesTheEstablishmentsOfTheMandateUntilItsLastDay() throws Exception {
    employers();
    String name = "users-agent";
    String seen = "select id from establishment order by id";
    String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
    String user = invite(first, name, "agent@example.jp", "SENDING_EMPLOYER", "ｕｔ-Ｅ1");
    assertThat(user).startsWith("/users/");
    assertThat(first.get(user).body()).contains("UT-E1", "UT-E1社");
    decide(second, grantOf(name), "confirm");
    assertThat(seenBy(name, seen)).containsExactly("UT-F1", "UT-F2");

    var limits =
        Map.of(
            "principal",
            "SENDING_EMPLOYER",
            "scope",
            "UT-E1",
            "establishments",
            "UT-F2",
            "through",
            today);
    assertThat(grant(first, user, limits)).isEqualTo(user);
    assertThat(grant(first, user, limits)).endsWith("refused=ALREADY");
    assertThat(seenBy(name, seen)).as("before it is confirmed").containsExactly("UT-F1", "UT-F2");
    assertThat(second.get("/users").body()).contains("事業所は UT-F2 南工場 だけ", "今の範囲に代わります", "まで");
    assertThat(decide(first, grantOf(name), "confirm")).endsWith("refused=SAME_PERSON");
    assertThat(decide(second, grantOf(name), "confirm")).isEqualTo("/users");
    assertThat(seenBy(name, seen)).as("through the last day").containsExactly("UT-F2");
    assertThat(first.get(user + "?change=" + grantOf(name)).body())
        .contains("value=\"UT-F2\"", "value=\"" + today + "\"");

    var agent = new Browsing(port);
    agent.signIn(links.make(name));
    assertThat(agent.get("/welcome").body()).contains("送出企業");
    jdbc.sql("update appointment set through = today_in_japan() - 1 where id = :id")
        .param("id", grantOf(name))
        .update();
    assertThat(agent.get("/welcome").body()).as("an open session").doesNotContain("送出企業");
    assertThat(seenBy(name, seen)).isEmpty();
    assertThat(first.get(user).body()).contains("期限が過ぎました");
    assertThatThrownBy(() ->
            asPerson(
                "users-hq-1", "update appointment set through = null where id = " + grantOf(name)))
        .hasMessageContaining("a grant is not changed");
  }

  @Test
  void aLimitEndsWithTheEstablishmentAndAUserGoesAlongWithTheEmployer() throws Exception {
    employers();
    jdbc.sql("insert into employer (id, name) values ('UT-E5', '五'), ('UT-E6', '六')").update();
    jdbc.sql(
            """
            insert into establishment (id, employer_id, name) values
              ('UT-F5', 'UT-E5', '東工場'), ('UT-F6', 'UT-E5', '西工場'), ('UT-F7', 'UT-E5', '中工場'),
              ('UT-F8', 'UT-E6', '六工場')
            """)
        .update();
    String seen = "select id from establishment order by id";
    var limits =
        Map.of("principal", "SENDING_EMPLOYER", "scope", "UT-E5", "establishments", "UT-F5 UT-F6");
    invite(first, "users-limited", "l@example.jp", "RECEIVING_EMPLOYER", "UT-E5");
    String user = "/users/" + accountOf("users-limited");
    decide(first, grantOf("users-limited"), "end");
    assertThat(grant(first, user, limits)).isEqualTo(user);
    decide(second, grantOf("users-limited"), "confirm");
    assertThat(seenBy("users-limited", seen)).containsExactly("UT-F5", "UT-F6");
    invite(first, "users-waits", "uw@example.jp", "RECEIVING_EMPLOYER", "UT-E5");
    String waits = "/users/" + accountOf("users-waits");
    decide(second, grantOf("users-waits"), "confirm");
    assertThat(grant(first, waits, with(limits, "principal", "RECEIVING_EMPLOYER")))
        .isEqualTo(waits);

    jdbc.sql("update establishment set employer_id = 'UT-E2' where id = 'UT-F6'").update();
    assertThat(seenBy("users-limited", seen)).as("it has gone to another").containsExactly("UT-F5");
    assertThat(decide(second, grantOf("users-waits"), "confirm"))
        .endsWith("refused=OTHER_EMPLOYER");
    assertThat(second.get("/users").body()).contains("その企業のものではない事業所があります");

    jdbc.sql("update establishment set employer_id = 'UT-E6' where employer_id = 'UT-E5'").update();
    jdbc.sql("delete from employer where id = 'UT-E5'").update();
    jdbc.sql(
            "insert into merged_record (register, record_id, into_id, merged_by, texts)"
                + " values ('employers', 'UT-E5', 'UT-E6', 'test', '{}')")
        .update();
    assertThat(seenBy("users-limited", seen))
        .as("the employer goes into another")
        .containsExactly("UT-F5");
    assertThat(seenBy("users-waits", seen))
        .as("who is limited to none")
        .containsExactly("UT-F5", "UT-F7", "UT-F8");
    decide(second, grantOf("users-waits"), "end");
    var fewer = with(with(limits, "principal", "RECEIVING_EMPLOYER"), "establishments", "UT-F7");
    assertThat(grant(first, waits, fewer)).isEqualTo(waits);
    assertThat(second.get("/users").body()).contains("中工場", "今の範囲に代わります");
    assertThat(decide(second, grantOf("users-waits"), "confirm")).isEqualTo("/users");
    assertThat(seenBy("users-waits", seen))
        .as("other limits take the place of those under the number before")
        .containsExactly("UT-F7");
  }

  private static Map<String, String> with(Map<String, String> all, String key, String value) {
    var changed = new HashMap<>(all);
    changed.put(key, value);
    return changed;
  }

  @Test
  void aFieldOfSeparatorsOnlyIsNoLimitToAll() throws Exception {
    employers();
    String user = invite(first, "users-comma", "c@example.jp", "RECEIVING_EMPLOYER", "UT-E1");
    var typed = Map.of("principal", "SENDING_EMPLOYER", "scope", "UT-E1", "establishments", " 、");
    assertThat(grant(first, user, typed)).contains("事業所の番号が読み取れません");
  }

  @Test
  void aNumberThatNobodyHasIsRefusedAndWhomItMeansIsToldWithoutAName() throws Exception {
    employers();
    String user = invite(first, "users-worker", "w@example.jp", "WORKER", "ｅｘ-c1-s1");
    assertThat(user).startsWith("/users/");
    for (String page : List.of(user, "/users")) {
      assertThat(second.get(page).body())
          .contains("EX-C1-S1", "歳、神奈川県横浜市港北区")
          .doesNotContain("見本 一郎");
    }
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                    from (select set_config('hashiwatashi.job', 'audit', false)) told, audit_entry
                    where kind = 'LOOKED' and person_id = 'EX-C1-S1' and actor = 'users-hq-1'
                      and what = 'appointment'
                    """)
                .query(Integer.class)
                .single())
        .as("who asks whom a number means has looked")
        .isOne();
    assertThat(invite(first, "users-none", "n@example.jp", "WORKER", "UT-NOBODY"))
        .contains("この番号の求職者は登録されていません");
    assertThat(invite(first, "users-none", "n@example.jp", "RECEIVING_EMPLOYER", "UT-NONE"))
        .contains("この番号の企業は登録されていません");
    assertThat(
            grant(
                first,
                user,
                Map.of(
                    "principal",
                    "RECEIVING_EMPLOYER",
                    "scope",
                    "UT-E1",
                    "establishments",
                    "UT-F1 UT-F3",
                    "through",
                    "2020/4/1")))
        .contains("この企業の事業所ではない番号があります：UT-F3", "2020年4月1日（令和2年）はもう過ぎています");
    assertThat(
            grant(
                first,
                user,
                Map.of(
                    "principal",
                    "CONSULTANT",
                    "scope",
                    TOKYO,
                    "establishments",
                    "UT-F1",
                    "through",
                    "いつか")))
        .contains("企業の利用者にだけ付けられます");
    assertThat(
            grant(
                first,
                user,
                Map.of("principal", "RECEIVING_EMPLOYER", "scope", "UT-E1", "through", "いつか")))
        .contains("日付として読めません");
    assertThat(accounts.find("users-none")).isEmpty();
    var manager = at("users-namer", Principal.OFFICE_MANAGER, TOKYO);
    assertThat(manager.get("/users/new").body()).doesNotContain("id=\"through\"");
    assertThat(seenBy("users-namer", "select id from named_for_appointment('WORKER', 'EX-C1-S1')"))
        .as("who administers one office only asks for no one else")
        .isEmpty();
  }

  @Test
  void theDatabaseItselfKeepsLimitsToTheEmployers() {
    employers();
    long account = accounts.find("users-hq-2").orElseThrow();
    jdbc.sql("update account set email = 'hq-2@example.jp' where id = :id")
        .param("id", account)
        .update();
    String insert =
        "insert into appointment (account_id, principal, scope, establishments, granted_by)"
            + " values (%d, '%s', '%s', '{UT-F3}', 'users-hq-1')";
    assertThatThrownBy(
            () -> asPerson("users-hq-1", insert.formatted(account, "SENDING_EMPLOYER", "UT-E1")))
        .hasMessageContaining("OTHER_EMPLOYER");
    assertThatThrownBy(
            () -> asPerson("users-hq-1", insert.formatted(account, "OFFICE_MANAGER", "UT-E2")))
        .hasMessageContaining("limits_of_employers_users");
  }
}
