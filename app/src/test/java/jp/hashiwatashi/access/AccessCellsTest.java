package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.AccessMatrix.Cell;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The matrix, called over HTTP: what it denies is denied, what it allows is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessCellsTest extends WebTest {

  /** Of the cells that allow something, how many are tried each time; all of them in the long check. */
  private static final int SAMPLE = 60;

  /** Endpoints that take no form: they refuse one before they look who asks. */
  private static final Set<String> TAKES_JSON = Set.of("/api/subsidies/answers");

  private static final String OFFICE = "AC東";
  private static final String PERSON = "AC-P1";
  private static final String NAME = "見本カナリア AC1";

  @Autowired private SignInLinks links;
  @Autowired private Accounts accounts;
  @Autowired private Registers registers;

  @Value("${local.server.port}")
  private int port;

  private final AccessMatrix matrix = AccessMatrix.get();
  private final Map<String, Browsing> browsers = new HashMap<>();

  @BeforeAll
  void signIn() throws IOException, InterruptedException {
    SmallRegisters.fillOnce(registers);
    var like = registers.people().find("EX-C1-S1").orElseThrow();
    registers.people().save(SmallRegisters.named(like, PERSON, OFFICE));
    var person = registers.people().find(PERSON).orElseThrow();
    registers.people().save(SmallRegisters.called(person, NAME));
    for (Principal principal : Principal.values()) {
      signIn(AccessMatrix.column(principal), principal, scope(principal));
    }
    signIn(AccessMatrix.ELSEWHERE, Principal.CONSULTANT, "AC西");
    var nobody = new Browsing(port);
    nobody.get("/sign-in"); // which has a form's token
    browsers.put(AccessMatrix.ANONYMOUS, nobody);
  }

  private void signIn(String column, Principal principal, String scope)
      throws IOException, InterruptedException {
    accounts.appoint("ac-" + column, principal, scope);
    var browser = new Browsing(port);
    browser.signIn(links.make("ac-" + column));
    browser.get("/welcome"); // which has a form's token
    browsers.put(column, browser);
  }

  private static String scope(Principal principal) {
    return switch (principal) {
      case CONSULTANT, OFFICE_MANAGER -> OFFICE;
      case HQ_ADMINISTRATOR, HQ_ANALYST, AUDITOR, SYSTEM_OPERATOR -> "";
      case WORKER -> PERSON;
      case SENDING_EMPLOYER, RECEIVING_EMPLOYER -> "AC-E1";
      case HELLO_WORK_OFFICER, LABOUR_BUREAU_OFFICER, AGREEMENT_OFFICER, PARTNER -> "13";
    };
  }

  @Test
  void whatIsDeniedIsDenied() throws Exception {
    List<String> open = new ArrayList<>();
    for (Endpoint endpoint : matrix.endpoints()) {
      for (String column : matrix.columns()) {
        if (matrix.cell(endpoint, column).orElseThrow() == Cell.DENY) {
          String told = column + " " + endpoint.method() + " " + endpoint.pattern();
          var answer = ask(column, endpoint, PERSON);
          if (!isDenied(column, endpoint, answer)) {
            open.add(told + ": " + answer.statusCode());
          }
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private boolean isDenied(String column, Endpoint endpoint, HttpResponse<String> answer)
      throws Exception {
    if (answer.body().contains(NAME)) {
      return false;
    }
    return switch (column) {
      case AccessMatrix.ANONYMOUS ->
          answer.statusCode() == 401
              || answer.statusCode() == 403
              || browser(column).whereTo(answer).startsWith("/sign-in");
      // Nothing tells a record of another office from one that is not there.
      case AccessMatrix.ELSEWHERE ->
          answer.statusCode() == ask(column, endpoint, "AC-NONE").statusCode()
              && answer.statusCode() != 200;
      default ->
          answer.statusCode() == 403
              || endpoint.pattern().equals("/")
                  && browser(column).whereTo(answer).equals("/welcome");
    };
  }

  @Test
  void whatIsAllowedIsNotDenied() throws Exception {
    List<Endpoint> endpoints = new ArrayList<>(matrix.endpoints());
    endpoints.sort(java.util.Comparator.comparing(Endpoint::toString));
    List<String> cells = new ArrayList<>();
    Map<String, Endpoint> byTold = new HashMap<>();
    for (Endpoint endpoint : endpoints) {
      for (String column : matrix.columns()) {
        if (matrix.cell(endpoint, column).orElseThrow() != Cell.DENY) {
          cells.add(column + " " + endpoint);
          byTold.put(column + " " + endpoint, endpoint);
        }
      }
    }
    Collections.shuffle(cells, new Random(Seeds.random("access cells").nextLong()));
    List<String> closed = new ArrayList<>();
    for (String cell : cells.subList(0, Seeds.rounds(SAMPLE, cells.size()))) {
      var answer =
          ask(
              cell.substring(0, cell.indexOf(' ')),
              Objects.requireNonNull(byTold.get(cell)),
              PERSON);
      if (answer.statusCode() == 401 || answer.statusCode() == 403 || answer.statusCode() >= 500) {
        closed.add(cell + ": " + answer.statusCode());
      }
    }
    assertThat(closed).isEmpty();
  }

  private HttpResponse<String> ask(String column, Endpoint endpoint, String id) throws Exception {
    String path = path(endpoint.pattern(), id);
    Browsing browser = browser(column);
    return switch (endpoint.method().toUpperCase(Locale.ROOT)) {
      case "GET" -> browser.get(path);
      case "POST" ->
          TAKES_JSON.contains(endpoint.pattern())
              ? browser.postJson(path, "[]")
              : browser.post(path, Map.of());
      default -> throw new IllegalStateException(endpoint.toString());
    };
  }

  private Browsing browser(String column) {
    return Objects.requireNonNull(browsers.get(column));
  }

  /** An address of the pattern, of this person wherever it may be one. */
  private static String path(String pattern, String id) {
    boolean numbered = pattern.contains("{id:[0-9]{1,18}}");
    return pattern
        .replace("{id:[0-9]{1,18}}", "999999999")
        .replaceAll("\\{file:[^}]*}", ".xlsx")
        .replaceAll("\\{rows:[^}]*}", "result")
        .replaceAll("\\{ending:[^}]*}", "xlsx")
        .replaceAll("\\{register:[^}]*}", "people")
        .replaceAll("\\{particular:[^}]*}", "health")
        .replaceAll("\\{secret:[^}]*}", "x")
        .replace("{kind}", "employers")
        .replaceAll("\\{[a-z]+}", numbered ? "x" : id);
  }
}
