package jp.hashiwatashi.access.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SetUp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who invites, appoints and ends whom; and that it always takes two. */
class UsersTest extends TwoAdministrators {

  private static final String TOKYO = "東京事務所";
  private static final String OSAKA = "大阪事務所";

  @Autowired private SetUp setUp;

  @Test
  void aRoleCountsOnceASecondAdministratorHasConfirmedIt() throws Exception {
    String path = invite(first, "users-new", "new@example.jp", "CONSULTANT", TOKYO);
    assertThat(path).startsWith("/users/");
    assertThat(counts("users-new")).isFalse();
    long grant = grantOf("users-new");
    assertThat(decide(first, grant, "confirm")).endsWith("refused=SAME_PERSON");
    assertThat(first.get("/users?refused=SAME_PERSON").body()).contains("付与した本人は確認できません");
    assertThat(counts("users-new")).isFalse();
    assertThat(decide(second, grant, "confirm")).isEqualTo("/users");
    assertThat(counts("users-new")).isTrue();
    assertThat(decide(second, grant, "confirm")).endsWith("refused=GONE");
    assertThat(decide(first, grant, "end")).isEqualTo("/users");
    assertThat(counts("users-new")).isFalse();
  }

  @Test
  void aSecondAccountOfTheSamePersonConfirmsNothing() throws Exception {
    invite(first, "users-double-a", "double@example.jp", "HQ_ADMINISTRATOR", "");
    decide(second, grantOf("users-double-a"), "confirm");
    invite(second, "users-double-b", "Double@Example.jp", "HQ_ADMINISTRATOR", "");
    decide(first, grantOf("users-double-b"), "confirm");
    var one = at("users-double-a", Principal.HQ_ADMINISTRATOR, "");
    var other = at("users-double-b", Principal.HQ_ADMINISTRATOR, "");
    invite(one, "users-friend", "friend@example.jp", "AUDITOR", "");
    assertThat(decide(other, grantOf("users-friend"), "confirm")).endsWith("refused=SAME_PERSON");
    assertThat(counts("users-friend")).isFalse();
    assertThat(decide(other, grantOf("users-double-a"), "end")).endsWith("refused=OWN_ROLE");
    assertThat(decide(second, grantOf("users-friend"), "confirm")).isEqualTo("/users");
  }

  @Test
  void whoHandedOverTheLinkOfTheSecondPersonIsNotSecondedByThem() throws Exception {
    String path = invite(first, "users-puppet", "puppet@example.jp", "HQ_ADMINISTRATOR", "");
    decide(second, grantOf("users-puppet"), "confirm");
    first.get(path);
    var link =
        Pattern.compile("/sign-in\\?token=([A-Za-z0-9_-]+)")
            .matcher(first.post(path, Map.of("step", "link")).body());
    assertThat(link.find()).isTrue();
    var taken = new Browsing(port);
    assertThat(taken.whereTo(taken.signIn(link.group(1)))).isEqualTo("/sign-in/new-password");
    taken.get("/sign-in/new-password");
    assertThat(
            taken.whereTo(taken.post("/sign-in/new-password", Map.of("password", "ねこがやねで ひるねする"))))
        .isEqualTo("/sign-in/second-factor");

    var puppet = at("users-puppet", Principal.HQ_ADMINISTRATOR, "");
    invite(first, "users-puppet-friend", "pf@example.jp", "AUDITOR", "");
    assertThat(decide(puppet, grantOf("users-puppet-friend"), "confirm"))
        .endsWith("refused=HANDED_OVER");
    assertThat(decide(second, grantOf("users-puppet-friend"), "confirm")).isEqualTo("/users");
  }

  @Test
  void twoWhoseLinksOneHandHasHandedOverAreNotTwoPersonsForAMonth() throws Exception {
    var one = at("users-hand-1", Principal.HQ_ADMINISTRATOR, "");
    var other = at("users-hand-2", Principal.HQ_ADMINISTRATOR, "");
    for (String name : List.of("users-hand-1", "users-hand-2")) {
      handedOver(name, "users-hand");
    }
    invite(one, "users-hand-friend", "hf@example.jp", "AUDITOR", "");
    assertThat(decide(other, grantOf("users-hand-friend"), "confirm")).endsWith("refused=ONE_HAND");
    assertThat(other.get("/users").body()).contains("この30日の間に同じ人が手渡しています");
    String beside = "select refusal_of_second_person('users-hand-1', 'users-hand-2')";
    assertThat(jdbc.sql(beside).query(String.class).single()).as("approvals").isEqualTo("ONE_HAND");
    assertThatThrownBy(
            () -> asPerson("users-hand-2", confirm(grantOf("users-hand-friend"), "users-hand-2")))
        .hasMessageContaining("ONE_HAND");
    jdbc.sql(
            "update credential set handed_over_at = now() - interval '31 days' where account_id = :id")
        .param("id", accountOf("users-hand-1"))
        .update();
    assertThat(decide(other, grantOf("users-hand-friend"), "confirm")).isEqualTo("/users");

    accounts.appoint("users-hand", Principal.CONSULTANT, TOKYO);
    jdbc.sql("update account set email = 'hand@example.jp' where name = 'users-hand'").update();
    String hand = "/users/" + accountOf("users-hand");
    one.get(hand);
    one.post(hand + "/grants", Map.of("principal", "AUDITOR", "scope", ""));
    assertThat(decide(other, grantOf("users-hand"), "confirm")).endsWith("refused=OWN_HAND");
    assertThat(decide(second, grantOf("users-hand"), "confirm")).endsWith("refused=OWN_HAND");
    handedOver("users-hand-1", null);
    assertThat(decide(second, grantOf("users-hand"), "confirm")).isEqualTo("/users");
  }

  private void handedOver(String name, @Nullable String by) {
    jdbc.sql(
            """
            insert into credential (account_id, handed_over_by) values (:id, :by)
            on conflict (account_id) do update set handed_over_by = excluded.handed_over_by
            """)
        .param("id", accountOf(name))
        .param("by", by)
        .update();
  }

  private static String confirm(long grant, String by) {
    return "update appointment set confirmed_by = '%s', confirmed_at = now() where id = %d"
        .formatted(by, grant);
  }

  @Test
  void ofWhomNobodyKnowsWhoItIsNobodyMakesStaff() throws Exception {
    accounts.appoint("users-someone", Principal.RECEIVING_EMPLOYER, "UT-SOME");
    String someone = "/users/" + accountOf("users-someone");
    var staff = Map.of("principal", "AUDITOR", "scope", "");
    first.get(someone);
    assertThat(first.whereTo(first.post(someone + "/grants", staff)))
        .endsWith("refused=NOBODY_KNOWN");
    assertThat(first.get(someone + "?refused=NOBODY_KNOWN").body()).contains("だれのものか確かめられない");
    String insert = insert(accountOf("users-someone"), "users-hq-1");
    assertThatThrownBy(() -> asPerson("users-hq-1", insert)).hasMessageContaining("NOBODY_KNOWN");
    jdbc.sql("update account set person_key = 'ＵＳ－ 12' where name = 'users-someone'").update();
    first.get(someone);
    assertThat(first.whereTo(first.post(someone + "/grants", staff))).isEqualTo(someone);
    jdbc.sql("update account set person_key = ' - ' where name = 'users-someone'").update();
    assertThat(decide(second, grantOf("users-someone"), "confirm"))
        .as("a number of blanks and hyphens only is none")
        .endsWith("refused=NOBODY_KNOWN");
  }

  @Test
  void aStaffNumberIsTheSameHoweverItIsTyped() {
    for (String name : List.of("users-number-1", "users-number-2", "users-number-3")) {
      accounts.appoint(name, Principal.CONSULTANT, TOKYO);
    }
    jdbc.sql("update account set person_key = 'ＵＮ－１２ ３４' where name = 'users-number-1'").update();
    jdbc.sql("update account set person_key = 'un1234' where name = 'users-number-2'").update();
    jdbc.sql("update account set person_key = 'un1235' where name = 'users-number-3'").update();
    String same = "select same_person('users-number-1', '%s')";
    assertThat(jdbc.sql(same.formatted("users-number-2")).query(Boolean.class).single()).isTrue();
    assertThat(jdbc.sql(same.formatted("users-number-3")).query(Boolean.class).single()).isFalse();
  }

  @Test
  void nobodyGrantsOrEndsTheOwnRole() throws Exception {
    long mine =
        jdbc.sql("select id from account where name = 'users-hq-1'").query(Long.class).single();
    first.get("/users/" + mine);
    assertThat(
            first.whereTo(
                first.post(
                    "/users/" + mine + "/grants", Map.of("principal", "AUDITOR", "scope", ""))))
        .endsWith("refused=OWN_ROLE");
    assertThat(decide(first, grantOf("users-hq-1"), "end")).endsWith("refused=OWN_ROLE");
    first.get("/users/" + mine);
    assertThat(first.whereTo(first.post("/users/" + mine, Map.of("step", "disable"))))
        .endsWith("refused=OWN_ROLE");
    assertThat(first.get("/users").statusCode()).isEqualTo(200);
  }

  @Test
  void aManagerAdministersTheOwnOfficeOnly() throws Exception {
    var tokyo = at("users-tokyo", Principal.OFFICE_MANAGER, TOKYO);
    var colleague = at("users-tokyo-2", Principal.OFFICE_MANAGER, TOKYO);
    var osaka = at("users-osaka", Principal.OFFICE_MANAGER, OSAKA);
    String path = invite(tokyo, "users-tokyo-new", "tn@example.jp", "CONSULTANT", TOKYO);
    assertThat(path).startsWith("/users/");
    assertThat(invite(tokyo, "users-foreign", "f@example.jp", "CONSULTANT", OSAKA))
        .doesNotStartWith("/users/");
    assertThat(invite(tokyo, "users-foreign", "f@example.jp", "AUDITOR", ""))
        .contains("この役割は、あなたからは付与できません");
    assertThat(accounts.find("users-foreign")).isEmpty();
    assertThat(osaka.get("/users").body()).doesNotContain("users-tokyo");
    assertThat(osaka.get(path).statusCode()).isEqualTo(404);
    assertThat(decide(osaka, grantOf("users-tokyo-new"), "confirm")).endsWith("refused=GONE");
    assertThat(decide(colleague, grantOf("users-tokyo-new"), "confirm")).isEqualTo("/users");
  }

  @Test
  void aManagerTakesOverNobodyWhomOthersAdministerToo() throws Exception {
    var tokyo = at("users-taker", Principal.OFFICE_MANAGER, TOKYO);
    accounts.appoint("users-taken", Principal.CONSULTANT, TOKYO);
    assertThat(touched(tokyo, "users-taken", "sessions"))
        .as("wholly of the office")
        .doesNotContain("refused");
    accounts.appoint("users-taken", Principal.HQ_ADMINISTRATOR, "");
    accounts.appoint("users-everywhere", Principal.CONSULTANT, TOKYO);
    accounts.appoint("users-everywhere", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    for (String name : List.of("users-taken", "users-everywhere")) {
      for (String step : List.of("second-factor", "link", "mail", "disable", "sessions")) {
        assertThat(touched(tokyo, name, step)).as(name + step).endsWith("refused=NOT_YOURS");
      }
      assertThat(tokyo.get("/users/" + accountOf(name)).body())
          .contains("本部の管理者に頼んでください")
          .doesNotContain("value=\"link\"");
    }
    assertThat(touched(first, "users-everywhere", "sessions")).doesNotContain("refused");
  }

  private String touched(Browsing by, String name, String step) throws Exception {
    by.get("/users");
    return by.whereTo(by.post("/users/" + accountOf(name), Map.of("step", step)));
  }

  @Test
  void whoHasMovedToAnotherOfficeIsNoLongerSeenByTheManagerOfTheFirst() throws Exception {
    var tokyo = at("users-taker", Principal.OFFICE_MANAGER, TOKYO);
    accounts.appoint("users-moved", Principal.CONSULTANT, TOKYO);
    String seen = "select name from account where name = 'users-moved'";
    assertThat(seenBy("users-taker", seen)).hasSize(1);
    jdbc.sql("update appointment set ended_at = now(), ended_by = 'test' where id = :id")
        .param("id", grantOf("users-moved"))
        .update();
    for (String where : List.of("", OSAKA)) {
      if (!where.isEmpty()) {
        accounts.appoint("users-moved", Principal.CONSULTANT, where);
      }
      String page = "/users/" + accountOf("users-moved");
      assertThat(tokyo.get(page).statusCode()).isEqualTo(404);
      for (String step : List.of("second-factor", "link", "disable")) {
        tokyo.get("/users");
        assertThat(tokyo.post(page, Map.of("step", step)).statusCode()).as(step).isEqualTo(404);
      }
      assertThat(seenBy("users-taker", seen)).isEmpty();
    }
  }

  @Test
  void aLinkOfAFormerManagersHandIsGoodNoMore() throws Exception {
    accounts.appoint("users-handing", Principal.OFFICE_MANAGER, TOKYO);
    accounts.appoint("users-handed", Principal.CONSULTANT, TOKYO);
    String early = links.invite("users-handed", "users-handing");
    accounts.appoint("users-handed", Principal.OFFICE_MANAGER, TOKYO);
    assertThat(links.redeem(early)).as("still of the office").isPresent();
    String late = links.invite("users-handed", "users-handing");
    accounts.appoint("users-handed", Principal.CONSULTANT, OSAKA);
    assertThat(links.redeem(late)).isEmpty();
    String mailed = links.invite("users-handed", null);
    accounts.appoint("users-handed", Principal.HQ_ANALYST, "");
    assertThat(links.redeem(mailed)).as("of nobody's hand").isPresent();
  }

  @Test
  void whoIsDisabledIsOutAtOnceAndComesBackWithoutRoles() throws Exception {
    var consultant = at("users-gone", Principal.CONSULTANT, "*");
    assertThat(consultant.get("/people").statusCode()).isEqualTo(200);
    long id = accounts.find("users-gone").orElseThrow();
    first.get("/users/" + id);
    first.post("/users/" + id, Map.of("step", "disable"));
    assertThat(consultant.whereTo(consultant.get("/people"))).isEqualTo("/sign-in");
    var again = new Browsing(port);
    assertThat(again.whereTo(again.signIn(links.make("users-gone")))).isEqualTo("/sign-in?ended");
    first.get("/users/" + id);
    first.post("/users/" + id, Map.of("step", "enable"));
    assertThat(counts("users-gone")).isFalse();
  }

  @Test
  void theDatabaseItselfRefusesWhatThePagesRefuse() {
    long account = accounts.find("users-hq-2").orElseThrow();
    assertThatThrownBy(() -> asPerson("users-hq-1", insert(account, "users-hq-2")))
        .hasMessageContaining("another name");
    assertThatThrownBy(() -> asPerson("users-hq-2", insert(account, "users-hq-2")))
        .hasMessageContaining("OWN_ROLE");
    assertThatThrownBy(
            () -> asPerson("users-hq-1", "update appointment set scope = 'x' where scope = '*'"))
        .hasMessageContaining("a grant is not changed");
  }

  private static String insert(long account, String by) {
    return "insert into appointment (account_id, principal, scope, granted_by) values (%d, 'AUDITOR', '', '%s')"
        .formatted(account, by);
  }

  @Test
  void aMistakeIsToldBesideItsField() throws Exception {
    assertThat(invite(first, "\u202e", "no address", "CONSULTANT", "どこか"))
        .contains("目に見える文字で")
        .contains("メールアドレスの形になっていません")
        .contains("担当が役割と合いません");
    assertThat(invite(first, "users-nobody", "", "CONSULTANT", TOKYO)).contains("職員番号が必要です");
    assertThat(invite(first, "ＵＳＥＲＳ-hq-1", "x@example.jp", "AUDITOR", "")).contains("すでに使われています");
  }

  @Test
  void whereThereIsAnAdministratorNobodySetsUp() throws Exception {
    assertThat(setUp.isNeeded()).isFalse();
    var stranger = new Browsing(port);
    String link = setUp.link();
    assertThat(stranger.get(link).body()).contains("このリンクは使い終わったか");
    stranger.post(
        "/set-up",
        Map.of(
            "token",
            link.substring(link.indexOf('=') + 1),
            "first",
            "x1",
            "firstKnown",
            "1",
            "second",
            "x2",
            "secondKnown",
            "2"));
    assertThat(accounts.find("x1")).isEmpty();
  }
}
