package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.database.TablesBrought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;

/** Whoever asks for help tells a number; the log says what was refused under it, and no more. */
class RefusalsLoggedTest extends BrowsingTest {

  private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z2-9]{8}\\b");

  @ParameterizedTest
  @CsvSource({
    "/people/himitsu-1?q=himitsu-2, 404, person at /people/{id}",
    "/no-such-page/himitsu-1?q=himitsu-2, 404, 404 at /**",
    "/people?q=himitsu-1%00, 400, 400 at unreadable parameters",
    "/api/seekers/himitsu-1, 404, person at /api/seekers/{id}",
    "/api/seekers/himitsu-1/openings?k=himitsu-2, 400, parameters at /api/seekers/{id}/openings"
  })
  void theNumberThatIsToldIsInTheLogAndNothingThatWasSent(String path, int status, String what)
      throws Exception {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertLogged(answer, what);
    assertThat(logged()).doesNotContain("himitsu");
  }

  @Test
  void aLineBreakThatWasSentBeginsNoLineOfTheLog() throws Exception {
    for (String forged :
        List.of("/no-such-page/%0A%7B%22forged%22", "/people?q=%0D%0A%7B%22forged%22%7D&page=x")) {
      browser.get(forged);
    }
    new Browsing(port).post("/sign-in/password", Map.of("name", "a\n{\"forged\":1}"));
    assertThat(logged().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("{\"@timestamp\"").endsWith("}"))
        .noneSatisfy(line -> assertThat(line).contains("forged"));
  }

  @Test
  void soIsAFormWhoseTokenRanOut() throws Exception {
    browser.get("/people/new");
    browser.forgetForm();
    assertLogged(browser.post("/people/new", Map.of("f-name", "himitsu-3")), "403 at no route");
    assertThat(logged()).doesNotContain("himitsu");
  }

  @Test
  void aProgramThatHasNotSignedInIsToldSoInItsOwnFormAndGetsNoSession() throws Exception {
    var answer = new Browsing(port).get("/api/seekers?q=himitsu-4");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("サインイン");
    assertLogged(answer, "401 at no route");
  }

  @Test
  void startAndStopAreWrittenToTheSameLog() throws Exception {
    Login login = new Login("jdbc:postgresql://db/x", "chief", "himitsu-5");
    var database = new ExternalDatabase(login, login, new TablesBrought("A-1", 3));
    try (var context = new GenericApplicationContext()) {
      context.refresh();
      StartLog.tables(database);
      StartLog.started(context, "A-2", "http://127.0.0.1:8080", database);
    }
    assertThat(logged())
        .contains(
            "at version A-1, migrations done now: 3",
            "Started version A-2 ",
            "Stopping version A-2 ")
        .doesNotContain("himitsu");
  }

  private static void assertLogged(HttpResponse<String> answer, String what) throws Exception {
    var told = REFERENCE.matcher(answer.body());
    assertThat(told.find()).as(answer.body()).isTrue();
    assertThat(logged().lines())
        .filteredOn(line -> line.contains("reference " + told.group()))
        .singleElement()
        .asString()
        .contains("\"level\":\"INFO\"", what, "\"status_code\":" + answer.statusCode());
  }
}
