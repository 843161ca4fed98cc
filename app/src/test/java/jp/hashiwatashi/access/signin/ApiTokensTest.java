package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.access.AccessMatrix;
import jp.hashiwatashi.access.AccessMatrix.Cell;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.background.SystemWork;
import org.junit.jupiter.api.Test;

/** Tokens for programs: what one opens, and what it never opens. */
class ApiTokensTest extends TokensOfPrograms {

  @Test
  void itReadsWhatItsPersonSeesWithoutASession() throws Exception {
    var browser = signedIn("at-reads", Principal.CONSULTANT, "AT東");
    String token = made(browser, "read");
    var own = program.byToken("GET", "/api/seekers/" + EAST, token);
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.body()).contains(EAST);
    assertThat(own.headers().map()).doesNotContainKeys("set-cookie", "x-csrf-token");
    assertThat(own.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(program.byToken("HEAD", "/api/seekers/" + EAST, token).statusCode()).isEqualTo(200);
    assertThat(program.byToken("GET", "/api/seekers/" + WEST, token).statusCode())
        .as("another office's")
        .isEqualTo(404);
    String list = program.byToken("GET", "/api/seekers?size=200", token).body();
    assertThat(list).contains(EAST).doesNotContain(WEST);
    assertThat(looks("at-reads")).isEqualTo(1);
  }

  private int looks(String who) {
    return SystemWork.as(
        "audit",
        () ->
            jdbc.sql(
                    """
                    select count(*) from audit_entry where kind = 'LOOKED' and record_id = :id and actor = :who
                    """)
                .param("id", EAST)
                .param("who", who)
                .query(Integer.class)
                .single());
  }

  @Test
  void oneThatReadsOnlySendsNothingAndOneThatSendsNeedsNoFormsToken() throws Exception {
    var browser = signedIn("at-sends", Principal.CONSULTANT, "AT東");
    String reads = made(browser, "read");
    String sends = made(browser, "send");
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      var refused = program.byToken(method, "/api/search?k=1", reads);
      assertThat(refused.statusCode()).as(method).isEqualTo(403);
      assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
          .contains("insufficient_scope");
      assertThat(refused.body()).contains("このトークンは読み取りだけです");
      assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
    }
    var found = program.byToken("POST", "/api/seekers?size=200", sends);
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains(EAST).doesNotContain(WEST);
    assertThat(found.headers().map()).doesNotContainKeys("set-cookie", "x-csrf-token");
    assertThat(program.byToken("POST", "/api/search?k=1", sends).statusCode())
        .as("no word to search for")
        .isEqualTo(400);
  }

  @Test
  void itActsInTheOneAppointmentInWhichItWasMade() throws Exception {
    accounts.appoint("at-both", Principal.CONSULTANT, "AT西");
    var browser = signedIn("at-both", Principal.OFFICE_MANAGER, "AT東");
    assertThat(browser.get("/api/seekers/" + WEST).statusCode()).isEqualTo(200);
    assertThat(browser.get("/account/tokens").body()).contains("事務所長（AT東）", "コンサルタント（AT西）");
    assertThat(asked(browser, Map.of("role", "1")).body()).contains("どの役割で使うか");
    String token = shown(asked(browser, Map.of("role", appointment("at-both", "AT東"))));
    assertThat(status(token)).isEqualTo(200);
    assertThat(program.byToken("GET", "/api/seekers/" + WEST, token).statusCode()).isEqualTo(404);
    jdbc.sql(
            "update appointment set ended_at = now(), ended_by = 'x' where scope = 'AT東'"
                + " and account_id = (select id from account where name = 'at-both')")
        .update();
    assertThat(status(token)).as("the role has ended").isEqualTo(401);
    assertThat(browser.get("/api/seekers/" + WEST).statusCode()).as("the other not").isEqualTo(200);
  }

  @Test
  void whatIsWrongOverEndedOrDisabledIsRefusedInTheSameWords() throws Exception {
    List<String> tokensThatDoNot = new ArrayList<>();
    var browser = signedIn("at-ended", Principal.CONSULTANT, "AT東");
    String ended = made(browser, "read");
    assertThat(status(ended)).isEqualTo(200);
    browser.get("/account");
    browser.post("/account/tokens/end", Map.of("end", number(ended)));
    assertThat(browser.get("/account").body()).contains("終了");
    tokensThatDoNot.add(ended);
    String over = tokenOf("at-over");
    asOwner(
        "update api_token set made_at = '2026-08-01 09:00+09', through = '2026-11-20' where id = "
            + number(over));
    tokensThatDoNot.add(over);
    String disabled = tokenOf("at-disabled");
    jdbc.sql("update account set disabled_at = now(), disabled_by = 'x' where name = 'at-disabled'")
        .update();
    tokensThatDoNot.add(disabled);
    tokensThatDoNot.add(TokenText.make());
    tokensThatDoNot.add("hwt_");
    tokensThatDoNot.add("");
    tokensThatDoNot.add(made(browser, "read") + ", Bearer x");
    for (String token : tokensThatDoNot) {
      var refused = program.byToken("GET", "/api/seekers/" + EAST, token);
      assertThat(refused.statusCode()).as(token).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer realm=\"hashiwatashi\", error=\"invalid_token\"");
      assertThat(refused.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(refused.body().replaceAll("\"reference\":\"[A-Z0-9]+\"", ""))
          .isEqualTo(
              program
                  .get("/api/seekers/" + EAST)
                  .body()
                  .replaceAll("\"reference\":\"[A-Z0-9]+\"", ""));
      assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
      records.succeeded(BearerFilter.GUESSES, "127.0.0.1");
    }
    assertThat(noted("at-ended")).containsExactly("TOKEN false", "TOKEN true");
    assertThat(noted("at-over")).containsExactly("TOKEN true");
  }

  @Test
  void whoGuessesWaitsAndTheRightOneIsTakenMeanwhile() throws Exception {
    String right = tokenOf("at-guessed");
    for (int i = 0; i < 5; i++) {
      assertThat(program.byToken("GET", "/api/openings", TokenText.make()).statusCode())
          .isEqualTo(401);
    }
    var held = program.byToken("GET", "/api/openings", TokenText.make());
    assertThat(held.statusCode()).isEqualTo(429);
    assertThat(held.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
    assertThat(held.body()).contains("使えないトークンが続いています");
    assertThat(program.byToken("GET", "/api/openings", right).statusCode()).isEqualTo(200);
    records.succeeded(BearerFilter.GUESSES, "127.0.0.1");
  }

  @Test
  void itOpensNoPageAndCountsInNoAddressAndBesideNoCookie() throws Exception {
    var everything = signedIn("at-pages", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    String token = made(everything, "send");
    List<String> open = new ArrayList<>();
    for (Endpoint endpoint : AccessMatrix.get().endpoints()) {
      String path = endpoint.pattern().replaceAll("\\{[^{}]*(\\{[^}]*})?[^}]*}", "1");
      boolean everybodys =
          AccessMatrix.get().cell(endpoint, AccessMatrix.ANONYMOUS).orElseThrow() == Cell.ALLOW;
      if (!path.startsWith("/api/") && !everybodys) {
        var answer = new Browsing(port).byToken(endpoint.method(), path, token);
        boolean refused =
            answer.statusCode() == 403
                || answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/sign-in");
        if (!refused) {
          open.add(endpoint + " " + answer.statusCode());
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(program.get("/api/openings?access_token=" + token).statusCode()).isEqualTo(401);
    assertThat(program.get("/api/openings").headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer realm=\"hashiwatashi\"");
    assertThat(everything.byToken("GET", "/api/seekers/" + WEST, TokenText.make()).statusCode())
        .as("a wrong one beside a cookie that is right")
        .isEqualTo(401);
    String narrow = tokenOf("at-narrow");
    assertThat(everything.byToken("GET", "/api/seekers/" + WEST, narrow).statusCode())
        .as("its own person's, not the cookie's")
        .isEqualTo(404);
    assertThat(everything.get("/api/seekers/" + WEST).statusCode())
        .as("whose session goes on")
        .isEqualTo(200);
  }
}
