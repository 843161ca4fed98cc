package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.BrowsingTest;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Texts that are an order to a database, a directory, a file system, a template or a header, in every
 * parameter of every endpoint: they are taken as texts, or refused in words.
 */
class InjectedTextsTest extends BrowsingTest {

  /** Of endpoints and texts, how many pairs are sent each time; all of them in the long check. */
  private static final int SAMPLE = 150;

  private static final List<String> TEXTS =
      List.of(
          "' or '1'='1",
          "x'; drop table account; --",
          "1 union select name from account",
          "\\'; select pg_sleep(9)/*",
          "*)(uid=*))(|(uid=*",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini%00",
          "x\r\nSet-Cookie: caught=1\r\n\r\n<html>",
          "${7*7}#{7*7}{{7*7}}<%= 7*7 %>",
          "${jndi:ldap://127.0.0.1:1/x}",
          "$(touch /tmp/caught)|`id`;&",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
          "{\"$ne\":null}",
          "%25%27%20or%201=1",
          "𠮷\u202e\ufeff",
          "9".repeat(400));

  /** Parameters that are read from the request itself, by name, and stand in no method's signature. */
  private static final Set<String> READ_FROM_THE_REQUEST =
      Set.of(
          "encoding", "substitute", "beside", "columns", "view", "choose", "sort", "page", "size");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private final Set<String> wrong = new TreeSet<>();

  @Test
  void noTextIsAnOrder() throws Exception {
    SmallRegisters.fillOnce(registers);
    String name = "injector";
    for (Principal principal :
        List.of(
            Principal.CONSULTANT,
            Principal.OFFICE_MANAGER,
            Principal.HQ_ADMINISTRATOR,
            Principal.AUDITOR,
            Principal.SYSTEM_OPERATOR)) {
      boolean ofAll = principal == Principal.CONSULTANT || principal == Principal.OFFICE_MANAGER;
      accounts.appoint(name, principal, ofAll ? Accounts.ALL_OFFICES : "");
    }
    var everybody = new Browsing(port);
    everybody.signIn(links.make(name));
    everybody.get("/people"); // which has a form's token
    List<Asked> all = all();
    Collections.shuffle(all, new Random(Seeds.random("injected texts").nextLong()));
    for (Asked asked : all.subList(0, Math.min(all.size(), Seeds.rounds(SAMPLE, all.size())))) {
      send(everybody, asked);
    }
    assertThat(wrong).isEmpty();
    assertThat(everybody.get("/account").statusCode()).as("nobody was deleted").isEqualTo(200);
    assertThat(all.size()).isGreaterThan(1_000);
  }

  private record Asked(Endpoint endpoint, Set<String> parameters, String text) {}

  private List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    mappings
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (!method.getBeanType().getPackageName().startsWith("jp.hashiwatashi.")) {
            return;
          }
          Set<String> parameters = parameters(method);
          for (String pattern : mapping.getPatternValues()) {
            // What ends a session or an account ends this test, not the program.
            if (!pattern.matches("/error|/account.*|/sign-in.*|/users.*|/set-up|/demo|/rematch")) {
              for (var each : mapping.getMethodsCondition().getMethods()) {
                for (String text : TEXTS) {
                  all.add(new Asked(new Endpoint(pattern, each.name()), parameters, text));
                }
              }
            }
          }
        });
    all.sort(java.util.Comparator.comparing(Asked::toString));
    return all;
  }

  /** Those of its signature, and of a method that takes whatever comes, all that mean something anywhere. */
  private static Set<String> parameters(HandlerMethod method) {
    Set<String> names = new TreeSet<>(READ_FROM_THE_REQUEST);
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
      if (named != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
        String name = parameter.getParameter().getName();
        names.add(named.name().isEmpty() ? name : named.name());
      }
    }
    for (RegisterName register : RegisterName.values()) {
      ListCondition.of(register).forEach(condition -> names.add(condition.code()));
    }
    names.addAll(
        List.of("q", "k", "in", "name", "step", "reason", "since", "from", "until", "wage"));
    return names;
  }

  private void send(Browsing browser, Asked asked) throws Exception {
    String id =
        URLEncoder.encode(
            asked.text().replace("\r\n", "").replace("%00", ""), StandardCharsets.UTF_8);
    String path =
        asked
            .endpoint()
            .pattern()
            .replace("{id:[0-9]{1,18}}", "999999999")
            .replaceAll("\\{secret:[^}]*}", "x")
            .replaceAll("\\{[a-z]+:\\\\?([.a-z]+)[^}]*}", "$1")
            .replaceAll("\\{[a-z]+}", id.replace("+", "%20").replace("$", "%24"));
    Map<String, String> fields = new LinkedHashMap<>();
    asked.parameters().forEach(parameter -> fields.put(parameter, asked.text()));
    HttpResponse<String> answer =
        asked.endpoint().method().equals("GET")
            ? browser.get(path + "?" + query(fields))
            : browser.post(path, fields);
    String told = asked.endpoint() + " with " + asked.text();
    if (answer.statusCode() >= 500) {
      wrong.add(told + ": " + answer.statusCode());
    }
    if (answer.headers().allValues("Set-Cookie").stream().anyMatch(c -> c.startsWith("caught"))) {
      wrong.add(told + ": a header of its own");
    }
    for (String leak : List.of("PSQLException", "SQLState", "root:x:0", "[fonts]", "Exception")) {
      if (answer.body().contains(leak)) {
        wrong.add(told + ": " + leak);
      }
    }
    if (asked.text().startsWith("${7*7}") && answer.body().matches("(?s).*49#|.*49\\{\\{.*")) {
      wrong.add(told + ": was worked out");
    }
  }

  private static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
