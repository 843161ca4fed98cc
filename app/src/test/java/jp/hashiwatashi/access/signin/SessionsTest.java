package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.shared.background.SystemWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in the database: how they begin, how they end, and who ends them. */
class SessionsTest extends WebTest {

  @Autowired private Accounts accounts;
  @Autowired private SignInLinks links;
  @Autowired private Sessions sessions;
  @Autowired private JdbcIndexedSessionRepository repository;
  @Autowired private JdbcClient jdbc;

  @Value("${local.server.port}")
  private int port;

  private Browsing signedIn(String name) throws Exception {
    accounts.appoint(name, Principal.CONSULTANT, Accounts.ALL_OFFICES);
    var browser = new Browsing(port);
    browser.signIn(links.make(name));
    assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    return browser;
  }

  private static boolean isIn(Browsing browser) throws Exception {
    return browser.get("/people").statusCode() == 200;
  }

  private static String cookie(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("hashiwatashi-") && !cookie.contains("language"))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  /** Sessions are seen by the work of this name alone. */
  private void asSessions(String change) {
    SystemWork.as("sessions", () -> jdbc.sql(change).update());
  }

  private <T> T ofSessions(String question, Class<T> type) {
    return SystemWork.as("sessions", () -> jdbc.sql(question).query(type).single());
  }

  @Test
  void theSessionHasAnotherIdFromTheSignInOnAndTheOldOneIsNobodys() throws Exception {
    accounts.appoint("session id", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    var browser = new Browsing(port);
    String token = links.make("session id");
    String before = cookie(browser.get("/sign-in?token=" + token));
    String after = cookie(browser.post("/sign-in", Map.of("token", token)));
    assertThat(after).isNotEqualTo(before);
    assertThat(new Browsing(port).getWith("/people", after).statusCode()).isEqualTo(200);
    assertThat(new Browsing(port).getWith("/people", before).statusCode()).isEqualTo(302);
  }

  @Test
  void aSessionEndsWhenHalfAnHourPassesWithoutARequest() throws Exception {
    var idle = signedIn("session idle");
    var used = signedIn("session used");
    asSessions(
        """
        update web_session set last_access_time = last_access_time - 29 * 60000,
          expiry_time = expiry_time - 29 * 60000 where principal_name = 'session used'
        """);
    asSessions(
        """
        update web_session set last_access_time = last_access_time - 30 * 60000,
          expiry_time = expiry_time - 30 * 60000 where principal_name = 'session idle'
        """);
    assertThat(isIn(idle)).isFalse();
    assertThat(isIn(used)).isTrue();
    assertThat(
            ofSessions(
                """
                select expiry_time - extract(epoch from now()) * 1000 > 29 * 60000
                from web_session where principal_name = 'session used'
                """,
                Boolean.class))
        .as("a request gives another half hour")
        .isTrue();
  }

  @Test
  void aSessionEndsTwelveHoursAfterTheSignInHoweverBusyItIs() {
    var kept = new MapSessionRepository(new java.util.concurrent.ConcurrentHashMap<>());
    MapSession session = kept.createSession();
    session.setMaxInactiveInterval(Duration.ofDays(2));
    session.setAttribute(Entry.NAME, new Entry(CLOCK.instant(), "127.0.0.1", "a browser"));
    kept.save(session);
    assertThat(later(kept, LimitedSessions.LONGEST.minusMillis(1)).findById(session.getId()))
        .isNotNull();
    assertThat(later(kept, LimitedSessions.LONGEST).findById(session.getId())).isNull();
    assertThat(kept.findById(session.getId())).as("and is gone").isNull();
    assertThat(LimitedSessions.LONGEST).isEqualTo(Duration.ofHours(12));
  }

  private static LimitedSessions<MapSession> later(MapSessionRepository kept, Duration after) {
    return new LimitedSessions<>(
        kept, Clock.fixed(CLOCK.instant().plus(after), ZoneId.of("Asia/Tokyo")));
  }

  @Test
  void aPersonSeesTheOwnSessionsAndEndsThem() throws Exception {
    var here = signedIn("session many");
    var second = signedIn("session many");
    var third = signedIn("session many");
    var another = signedIn("session another");
    assertThat(sessions.of("session many")).hasSize(3);
    assertThat(here.get("/account").body()).contains("この画面").contains("127.0.0.1");

    String foreign = sessions.of("session another").getFirst().handle();
    here.post("/account/sessions", Map.of("end", foreign));
    assertThat(isIn(another)).as("another person's is not ended").isTrue();

    String first = oldest("session many", here);
    here.get("/account");
    here.post("/account/sessions", Map.of("end", first));
    assertThat(sessions.of("session many")).hasSize(2);
    here.get("/account");
    here.post("/account/sessions", Map.of("end", "others"));
    assertThat(isIn(here)).isTrue();
    assertThat(isIn(second)).isFalse();
    assertThat(isIn(third)).isFalse();
    assertThat(isIn(another)).isTrue();
  }

  /** One that the page has a button for: not its own. */
  private static String oldest(String name, Browsing browser) throws Exception {
    var button =
        java.util.regex.Pattern.compile("name=\"end\" value=\"([0-9a-f]{24})\"")
            .matcher(browser.get("/account").body());
    assertThat(button.find()).as(name).isTrue();
    return button.group(1);
  }

  @Test
  void aNewPasswordEndsAllOtherSessions() throws Exception {
    var here = signedIn("session password");
    var other = signedIn("session password");
    here.get("/account");
    here.post("/account/password", Map.of("password", "ねこがやねで ひるねする"));
    assertThat(isIn(here)).isTrue();
    assertThat(isIn(other)).isFalse();
  }

  @Test
  void aNewAuthenticatorEndsAllOtherSessions() throws Exception {
    var here = signedIn("session factor");
    var other = signedIn("session factor");
    var letters =
        Pattern.compile("<code[^>]*>([A-Z2-7 ]+)</code>")
            .matcher(here.get("/account/second-factor").body());
    assertThat(letters.find()).isTrue();
    String code = Authenticator.code(letters.group(1), 0, CLOCK);
    here.post("/account/second-factor", Map.of("code", code));
    assertThat(isIn(here)).isTrue();
    assertThat(isIn(other)).isFalse();
  }

  @Test
  void whatCannotBeReadAnyMoreCountsAsSignedOut() throws Exception {
    var browser = signedIn("session unreadable");
    asSessions(
        """
        update web_session_attributes a set attribute_bytes = '\\xACED0005730001FF'
        from web_session s where s.primary_id = a.session_primary_id
          and s.principal_name = 'session unreadable' and attribute_name like 'SPRING_SECURITY%'
        """);
    assertThat(browser.whereTo(browser.get("/people"))).isEqualTo("/sign-in");
    browser.signIn(links.make("session unreadable"));
    assertThat(isIn(browser)).isTrue();
  }

  @Test
  void onlyWhatBelongsIntoSessionsIsReadFromThem() {
    var conversion = SessionValues.conversion();
    byte[] file = new SerializingConverter().convert(new java.io.File("/etc/hostname"));
    assertThat(conversion.convert(file, Object.class)).isNull();
    Entry entry = new Entry(CLOCK.instant(), "127.0.0.1", "a browser");
    assertThat(conversion.convert(new SerializingConverter().convert(entry), Object.class))
        .isEqualTo(entry);
  }

  @Test
  void sessionsThatAreOverAreClearedAway() throws Exception {
    signedIn("session over");
    asSessions("update web_session set expiry_time = 1 where principal_name = 'session over'");
    repository.cleanUpExpiredSessions();
    assertThat(
            ofSessions(
                "select count(*) from web_session where principal_name = 'session over'",
                Integer.class))
        .isZero();
  }

  @Test
  void whoCameInAndWhoWasRefusedIsKept() throws Exception {
    signedIn("session noted");
    var stranger = new Browsing(port);
    for (String name : new String[] {"session noted", "session nobody has"}) {
      stranger.get("/sign-in");
      stranger.post("/sign-in/password", Map.of("name", name, "password", "wrong"));
    }
    assertThat(
            jdbc.sql(
                    """
                    select s.how || ' ' || s.refused from sign_in s join account a on a.id = s.account_id
                    where a.name = 'session noted' order by s.id
                    """)
                .query(String.class)
                .list())
        .containsExactly("LINK false", "PASSWORD true");
  }
}
