package jp.hashiwatashi.access.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
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
  void aNumberThatNobodyHasIsRefusedAndWhomItMeansIsToldWithoutAName() throws Exception {
    employers();
    String user = invite(first, "users-worker", "w@example.jp", "WORKER", "ｅｘ-c1-s1");
    assertThat(user).startsWith("/users/");
    for (String page : List.of(user, "/users")) {
      assertThat(second.get(page).body())
          .contains("EX-C1-S1", "歳、神奈川県横浜市港北区")
          .doesNotContain("見本 一郎");
    }
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
    String insert =
        "insert into appointment (account_id, principal, scope, establishments, granted_by)"
            + " values (%d, '%s', '%s', '{UT-F3}', 'users-hq-1')";
    assertThatThrownBy(
            () -> asPerson("users-hq-1", insert.formatted(account, "SENDING_EMPLOYER", "UT-E1")))
        .hasMessageContaining("an establishment of another employer");
    assertThatThrownBy(
            () -> asPerson("users-hq-1", insert.formatted(account, "OFFICE_MANAGER", "UT-E2")))
        .hasMessageContaining("limits_of_employers_users");
  }
}
