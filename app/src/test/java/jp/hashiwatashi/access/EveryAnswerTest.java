package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.BrowsingTest;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to the browser, whatever was asked for, and what no answer says. */
class EveryAnswerTest extends BrowsingTest {

  private static final Pattern STYLE = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");
  private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
  private static final Pattern PASSWORD_FIELD = Pattern.compile("<input[^>]*password[^>]*>");

  /** One answer of each kind, by how it came about. */
  private Map<String, HttpResponse<?>> answers() throws Exception {
    SmallRegisters.fillOnce(registers);
    var stranger = new Browsing(port);
    Map<String, HttpResponse<?>> answers = new LinkedHashMap<>();
    answers.put("page", browser.get("/people"));
    answers.put("part", browser.getPart("/people?q=x", "list"));
    answers.put("own page", browser.get("/account"));
    answers.put("nothing there", browser.get("/there-is-no-such-page"));
    answers.put("nobody there", browser.get("/people/nobody-of-this-number"));
    answers.put("unreadable", browser.get("/people?q=%00"));
    answers.put("too long", browser.get("/people?q=" + "x".repeat(20_000)));
    answers.put("denied", browser.get("/demo/nothing"));
    answers.put("programs", browser.get("/api/employers"));
    answers.put("programs' fault", browser.get("/api/employers?nonsense=1"));
    answers.put("description", browser.get("/api/description"));
    answers.put("workbook", browser.download("/employers/export.xlsx"));
    answers.put("csv", browser.download("/employers/export.csv"));
    answers.put("before the sign-in", stranger.get("/sign-in"));
    answers.put("to the sign-in", stranger.get("/people"));
    answers.put("programs nobody knows", stranger.get("/api/employers"));
    stranger.forgetForm();
    answers.put("without a token", stranger.post("/sign-in", Map.of()));
    return answers;
  }

  @Test
  void everyKindOfAnswerHasItsHeaders() throws Exception {
    Map<String, HttpResponse<?>> answers = answers();
    String page = browser.get("/people").body();
    answers.forEach((kind, answer) ->
        assertThat(header(answer, "Cache-Control")).as(kind).contains("no-store"));
    answers.put("style", browser.get(found(STYLE, page)));
    answers.put("script", browser.get(found(SCRIPT, page)));
    answers.forEach((kind, answer) -> {
      assertThat(header(answer, "X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).as(kind).isEqualTo("same-origin");
      assertThat(header(answer, "Content-Security-Policy"))
          .as(kind)
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
      assertThat(answer.headers().map())
          .as(kind)
          .doesNotContainKeys("Server", "X-Powered-By", "server", "x-powered-by");
    });
  }

  @Test
  void whatProgramsAskForIsNoPageOfABrowser() throws Exception {
    for (String path : List.of("/api/employers", "/api/employers?nonsense=1", "/api/description")) {
      assertThat(header(browser.get(path), "Content-Security-Policy"))
          .as(path)
          .contains("; sandbox");
    }
  }

  @Test
  void everyTextSaysItsCharacters() throws Exception {
    Map<String, HttpResponse<?>> answers = answers();
    String page = browser.get("/people").body();
    answers.put("style", browser.get(found(STYLE, page)));
    answers.put("script", browser.get(found(SCRIPT, page)));
    answers.forEach((kind, answer) -> {
      String type = header(answer, "Content-Type");
      if (type.startsWith("text/")) {
        assertThat(type.toLowerCase(Locale.ROOT)).as(kind).contains("charset=");
      } else if (answer.body() instanceof String text && !text.isEmpty()) {
        assertThat(type).as(kind).matches("application/(problem\\+)?json.*");
      }
    });
    assertThat(header(Objects.requireNonNull(answers.get("workbook")), "Content-Type"))
        .contains("spreadsheetml");
  }

  @Test
  void anotherSiteIsToldNothingByTheBrowser() throws Exception {
    var client = new PlainClient(port);
    for (String path : List.of("/sign-in", "/people", "/api/employers", "/assets/hw.js")) {
      for (String method : List.of("GET", "OPTIONS")) {
        var answer =
            client.send(
                method,
                path,
                "Origin: https://elsewhere.example",
                "Access-Control-Request-Method: POST");
        assertThat(answer.toLowerCase(Locale.ROOT))
            .as("%s %s", method, path)
            .doesNotContain("access-control");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "PUT", "DELETE", "PATCH", "BREW"})
  void methodsThatNobodyOffersAreRefused(String method) throws Exception {
    String answer = new PlainClient(port).send(method, "/sign-in", "X-Canary: himitsu");
    assertThat(answer).containsPattern("^HTTP/1.1 (4|501)").doesNotContain("himitsu");
  }

  @Test
  void noFormIsTakenWithoutItsToken() throws Exception {
    String name = "everything";
    for (Principal principal : Principal.values()) {
      accounts.appoint(name, principal, scope(principal));
    }
    var everybody = new Browsing(port);
    everybody.signIn(links.make(name));
    everybody.forgetForm();
    List<String> taken = new ArrayList<>();
    int asked = 0;
    for (Endpoint endpoint : AccessMatrix.get().endpoints()) {
      if (!endpoint.method().equals("GET")) {
        asked++;
        String path = endpoint.pattern().replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1");
        path = path.replaceAll("\\{[^{}]*(\\{[^}]*})?[^}]*}", "1");
        var answer = everybody.post(path, Map.of("text", "x"));
        if (answer.statusCode() != 403) {
          taken.add(path + " " + answer.statusCode());
        }
      }
    }
    assertThat(taken).isEmpty();
    assertThat(asked).isGreaterThan(30);
    assertThat(everybody.get("/account").statusCode()).isEqualTo(200);
  }

  private static String scope(Principal principal) {
    return switch (principal) {
      case CONSULTANT, OFFICE_MANAGER -> Accounts.ALL_OFFICES;
      case HQ_ADMINISTRATOR, HQ_ANALYST, AUDITOR, SYSTEM_OPERATOR -> "";
      case WORKER -> "EVERYTHING-P";
      case SENDING_EMPLOYER, RECEIVING_EMPLOYER -> "EVERYTHING-E";
      case HELLO_WORK_OFFICER, LABOUR_BUREAU_OFFICER, AGREEMENT_OFFICER, PARTNER -> "13";
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets",
        "/assets/htmx/",
        "/.git/config",
        "/.git/HEAD",
        "/application.yml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/assets/..%2fapplication.yml",
        "/assets/%2e%2e/%2e%2e/application.yml",
        "/assets/..%2f..%2faccess%2fmatrix.csv",
        "/access/matrix.csv"
      })
  void foldersAndFilesOfTheServerAreNotServed(String path) throws Exception {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("spring:", "[core]", "endpoint,method", "Main-Class");
  }

  @Test
  void aRefusalTellsNothingOfTheProgram() throws Exception {
    answers()
        .forEach((kind, answer) -> {
          if (answer.statusCode() >= 400) {
            assertThat(answer.body().toString())
                .as(kind)
                .doesNotContain(
                    "Exception",
                    "\tat ",
                    "org.springframework",
                    "jp.hashiwatashi",
                    "Tomcat",
                    "Apache")
                .doesNotContainIgnoringCase("select ");
          }
        });
  }

  @Test
  void everyPageOfSomebodyHasAButtonToSignOut() throws Exception {
    for (String path : List.of("/", "/people", "/account", "/shortcuts", "/no-such-page")) {
      assertThat(browser.get(path).body()).as(path).contains("action=\"/sign-out\"");
    }
  }

  @Test
  void passwordsAreMaskedAndManagersMayFillThem() throws Exception {
    String signIn = new Browsing(port).get("/sign-in").body();
    assertThat(PASSWORD_FIELD.matcher(signIn).results().map(found -> found.group()))
        .singleElement()
        .asString()
        .contains("type=\"password\"", "autocomplete=\"current-password\"");
    assertThat(signIn).doesNotContain("onpaste");
    assertThat(PASSWORD_FIELD.matcher(browser.get("/account").body()).results())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.group()).contains("type=\"password\""))
        .anySatisfy(found -> assertThat(found.group()).contains("autocomplete=\"new-password\""));
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }
}
