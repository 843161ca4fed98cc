package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.background.SystemWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tokens for programs: how they are made and kept, who sees them, and what ends them. */
class TokensMadeAndEndedTest extends TokensOfPrograms {

  private static final String PASSWORD = "ねこがやねで ひるねする 4820";

  @Autowired private Proving proving;

  @Test
  void nothingButAHashIsKeptAndEachUseIsNotWritten() throws Exception {
    var browser = signedIn("at-kept", Principal.CONSULTANT, "AT東");
    var answer = asked(browser, Map.of());
    String token = shown(answer);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(browser.get("/account").body())
        .contains("夜の集計", token.substring(0, 10), "2027/02/19", "まだない")
        .doesNotContain(token);
    String hash = HexFormat.of().formatHex(Digests.sha256(token));
    String secret = token.substring(10);
    assertThat(
            jdbc.sql("select t::text from api_token t where id = " + number(token))
                .query(String.class)
                .single())
        .contains(hash)
        .doesNotContain(secret);
    assertThat(status(token)).isEqualTo(200);
    assertThat(status(token)).isEqualTo(200);
    assertThat(noted("at-kept")).as("the first of a day").containsExactly("TOKEN false");
    List<String> told =
        SystemWork.as(
            "audit",
            () ->
                jdbc.sql(
                        "select e::text from audit_entry e where register = 'api_token' and actor = 'at-kept'")
                    .query((row, n) -> row.getString(1))
                    .list());
    assertThat(told).as("made, and no use of it").hasSize(1);
    assertThat(told.getFirst()).contains("夜の集計").doesNotContain(hash).doesNotContain(secret);
    assertThat(browser.get("/account").body()).contains("2026/11/21 08:30");
  }

  @Test
  void itsPersonProvesAnewWhoItIsAndANewPasswordEndsIt() throws Exception {
    accounts.appoint("at-proves", Principal.CONSULTANT, "AT東");
    Known account = records.find("at-proves").orElseThrow();
    credentials.password(account, PASSWORD);
    byte[] secret = credentials.offered(account);
    assertThat(credentials.prove(account, code(secret, 0))).isPresent();
    var browser = signedIn("at-proves", Principal.CONSULTANT, "AT東");
    browser.get("/sign-in/code");
    browser.post("/sign-in/code", Map.of("code", code(secret, 1)));
    assertThat(asked(browser, Map.of("current", "x", "code", "000000")).body())
        .contains("今のパスワードが違います");
    assertThat(asked(browser, Map.of("current", PASSWORD, "code", code(secret, 1))).body())
        .as("taken at the sign-in")
        .contains("このコードは合わないか、もう使われています");
    assertThat(tokens.of("at-proves")).isEmpty();
    accounts.appoint("at-open", Principal.CONSULTANT, "AT東");
    var open = signedIn("at-open", Principal.CONSULTANT, "AT東");
    String token = made(open, "read");
    assertThat(status(token)).isEqualTo(200);
    open.get("/account");
    open.post("/account/password", Map.of("password", PASSWORD));
    assertThat(status(token)).isEqualTo(401);
    String another = shown(asked(open, Map.of("current", PASSWORD)));
    assertThat(status(another)).isEqualTo(200);
    credentials.password(records.find("at-open").orElseThrow(), PASSWORD + "!");
    assertThat(status(another)).isEqualTo(401);
  }

  @Test
  void whatWasProvedIsLookedAtAgainAsTheTokenIsMade() {
    accounts.appoint("at-raced", Principal.CONSULTANT, "AT東");
    Known none = records.find("at-raced").orElseThrow();
    assertThat(madeBy(none)).isPresent();
    credentials.password(none, PASSWORD);
    Known old = records.find("at-raced").orElseThrow();
    assertThat(madeBy(none)).as("a password has come meanwhile").isEmpty();
    assertThat(madeBy(old)).isPresent();
    credentials.password(old, PASSWORD + "!");
    assertThat(madeBy(old)).as("another has come meanwhile").isEmpty();
    assertThat(madeBy(records.find("at-raced").orElseThrow())).isPresent();
  }

  private Optional<String> madeBy(Known mine) {
    return inContext(
        UsernamePasswordAuthenticationToken.authenticated(mine.name(), null, List.of()),
        () -> tokens.make(mine, tokens.roles().getFirst(), "x", false, LocalDate.now(CLOCK)));
  }

  @Test
  void whoHasNeitherPasswordNorAuthenticatorHasComeInJustNow() {
    accounts.appoint("at-entry", Principal.CONSULTANT, "AT東");
    Known mine = records.find("at-entry").orElseThrow();
    var request = new MockHttpServletRequest();
    assertThat(anew(9).byEntry(mine, request, Locale.JAPANESE)).isPresent();
    Objects.requireNonNull(request.getSession())
        .setAttribute(Entry.NAME, new Entry(CLOCK.instant(), "x", "x"));
    assertThat(anew(9).byEntry(mine, request, Locale.JAPANESE)).isEmpty();
    assertThat(anew(10).byEntry(mine, request, Locale.JAPANESE).orElseThrow().message())
        .contains("サインインから10分以内");
    credentials.password(mine, PASSWORD);
    Known proved = records.find("at-entry").orElseThrow();
    assertThat(anew(10).byEntry(proved, request, Locale.JAPANESE)).isEmpty();
  }

  private ProvingAnew anew(int minutes) {
    return new ProvingAnew(proving, Clock.offset(CLOCK, Duration.ofMinutes(minutes)));
  }

  private static String code(byte[] secret, int stepsAhead) {
    return TimedCode.at(secret, TimedCode.step(CLOCK.instant()) + stepsAhead, TimedCode.DIGITS);
  }

  @Test
  void whatIsMissingOrDoesNotGoIsTold() throws Exception {
    var browser = signedIn("at-typed", Principal.CONSULTANT, "AT東");
    assertThat(asked(browser, Map.of("purpose", " ")).body()).contains("何に使うかを入れてください");
    assertThat(asked(browser, Map.of("purpose", "x".repeat(201))).body()).contains("200字まで");
    assertThat(asked(browser, Map.of("purpose", "1234 5678 9018")).body()).contains("マイナンバー");
    assertThat(asked(browser, Map.of("days", "366")).body()).contains("期限の日を選んで");
    assertThat(asked(browser, Map.of("reach", "all")).body()).contains("「読み取りだけ」か");
    assertThat(tokens.of("at-typed")).isEmpty();
  }

  @Test
  void whoHasTwentyEndsOneBeforeAnotherIsMade() throws Exception {
    var browser = signedIn("at-many", Principal.CONSULTANT, "AT東");
    String first = made(browser, "read");
    for (int i = 1; i < 20; i++) {
      made(browser, "read");
    }
    assertThat(asked(browser, Map.of()).body()).contains("使えるトークンが20個あり");
    browser.post("/account/tokens/end", Map.of("end", number(first)));
    assertThat(made(browser, "read")).isNotEqualTo(first);
  }

  @Test
  void administratorsSeeAndEndThemWhereTheySeeSessions() throws Exception {
    String first = tokenOf("at-administered");
    String second = tokenOf("at-administered");
    String page = "/users/" + accounts.find("at-administered").orElseThrow();
    var elsewhere = signedIn("at-manager-west", Principal.OFFICE_MANAGER, "AT西");
    assertThat(elsewhere.get(page).statusCode()).isEqualTo(404);
    elsewhere.get("/users");
    assertThat(elsewhere.post(page + "/tokens", Map.of("end", number(first))).statusCode())
        .isEqualTo(404);
    assertThat(status(first)).isEqualTo(200);
    var manager = signedIn("at-manager", Principal.OFFICE_MANAGER, "AT東");
    assertThat(manager.get(page).body()).contains("夜の集計").doesNotContain(first);
    manager.post(page + "/tokens", Map.of("end", number(first)));
    assertThat(status(first)).isEqualTo(401);
    var headquarters = signedIn("at-hq", Principal.HQ_ADMINISTRATOR, "");
    headquarters.get(page);
    headquarters.post(page + "/tokens", Map.of("end", number(second)));
    assertThat(status(second)).isEqualTo(401);
    assertThat(headquarters.get("/account/tokens").statusCode())
        .as("may call nothing by it")
        .isEqualTo(403);
  }

  @Test
  void theDatabaseLetsNobodyMakeOneForAnotherOrByAnother() throws Exception {
    String token = tokenOf("at-rows");
    long account = accounts.find("at-rows").orElseThrow();
    long appointment = Long.parseLong(appointment("at-rows", "AT東"));
    accounts.appoint("at-rows-too", Principal.CONSULTANT, "AT東");
    long too = Long.parseLong(appointment("at-rows-too", "AT東"));
    assertThat(seen(new ByToken("at-rows", appointment), token)).isEqualTo(1);
    assertThat(seen(new ByToken("at-rows-too", too), token)).isZero();
    String insert =
        """
        insert into api_token
          (account_id, appointment_id, purpose, beginning, token_hash, sends, made_at, through)
        values (%d, %d, 'x', 'hwt_123456', sha256('x'), true, now(), current_date + 1)
        """
            .formatted(account, appointment);
    for (ByToken who :
        List.of(new ByToken("at-rows", appointment), new ByToken("at-rows-too", too))) {
      assertThatThrownBy(() -> as(who, insert))
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("row-level security");
    }
    assertThatThrownBy(() ->
            as(new ByToken("at-rows", appointment), "update api_token set through = through + 1"))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThat(
            as(
                new ByToken("at-rows-too", too),
                "update api_token set ended_at = now(), ended_by = 'x'"))
        .isZero();
  }

  private int seen(ByToken who, String token) {
    return inContext(
        who,
        () ->
            jdbc.sql("select count(*) from api_token where token_hash = :hash")
                .param("hash", Digests.sha256(token))
                .query(Integer.class)
                .single());
  }

  private int as(ByToken who, String statement) {
    return inContext(who, () -> jdbc.sql(statement).update());
  }

  private static <T> T inContext(Authentication who, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  @Test
  void aTokenIsLongAtRandomAndKnownByItsBeginning() {
    String one = TokenText.make();
    assertThat(one).startsWith("hwt_").isNotEqualTo(TokenText.make());
    assertThat(Base64.getUrlDecoder().decode(one.substring(4))).hasSize(32);
    assertThat(TokenText.hasShape(one)).isTrue();
    assertThat(TokenText.beginning(one)).hasSize(10).startsWith("hwt_");
    for (String other : List.of(one + "x", one.substring(1), "hwt_", one.replace('h', 'H'))) {
      assertThat(TokenText.hasShape(other)).as(other).isFalse();
    }
  }
}
