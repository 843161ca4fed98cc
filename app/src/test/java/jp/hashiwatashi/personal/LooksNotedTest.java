package jp.hashiwatashi.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.BrowsingTest;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running application that names a person, and whether a look at it is noted. */
class LooksNotedTest extends BrowsingTest {

  private static final String OFFICE = "LN東";
  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)(?::([^{}]*(?:\\{[^}]*})?[^{}]*))?}");

  /** What no endpoint means a person of the register by. */
  private static final Set<String> NO_PERSON =
      Set.of(
          "act",
          "all",
          "appointment",
          "as",
          "back",
          "base",
          "cases",
          "change",
          "code",
          "column",
          "columns",
          "consultant",
          "consultantKnown",
          "course",
          "current",
          "days",
          "done",
          "drawn",
          "email",
          "employer",
          "end",
          "ended",
          "ending",
          "establishments",
          "file",
          "first",
          "firstKnown",
          "form",
          "from",
          "given",
          "in",
          "k",
          "kept",
          "keys",
          "kind",
          "limit",
          "list",
          "manager",
          "managerKnown",
          "name",
          "number",
          "office",
          "on",
          "opening",
          "other",
          "page",
          "particular",
          "password",
          "pasted",
          "personKey",
          "principal",
          "provider",
          "purpose",
          "q",
          "reach",
          "reason",
          "refused",
          "register",
          "role",
          "rows",
          "scope",
          "screen",
          "seat",
          "second",
          "secondKnown",
          "secret",
          "seen",
          "show",
          "since",
          "size",
          "step",
          "through",
          "to",
          "toWhom",
          "token",
          "typed",
          "value",
          "version",
          "way",
          "whose",
          "yen");

  /** Whose numbers are meant by {@code id} after these. */
  private static final Set<String> IDS_OF_OTHERS =
      Set.of(
          "approvals",
          "claims",
          "contacts",
          "employers",
          "establishments",
          "grants",
          "group-plans",
          "imports",
          "openings",
          "users");

  private static final String PLAN = "POST /group-plans/{id:[0-9]{1,18}} ";
  private static final String FILES = "/export{file:\\.xlsx|\\.csv|-substitutions} ";

  /** What may be a person's number all the same, and why it is no look at the person. */
  private static final Map<String, String> NO_LOOK =
      Map.ofEntries(
          Map.entry(PLAN + "person", "ticked in the list that is shown; nothing more is shown"),
          Map.entry(PLAN + "names", "put into a plan; nothing more is shown"),
          Map.entry("POST /group-plans person", "ticked in the list that is shown"),
          Map.entry("POST /group-plans people", "put into a plan; nothing more is shown"),
          Map.entry("POST /group-plans names", "put into a plan; nothing more is shown"),
          Map.entry("POST /me/consents record", "one's own"),
          Map.entry("POST /approvals/export people", "how many"),
          Map.entry("POST /approvals/export subject", "a list's title"),
          Map.entry("GET /audit/seen person", "the auditor's look is noted as one at the trail"),
          Map.entry("GET /audit/seen" + FILES + "person", "noted as one at the trail"),
          Map.entry("GET /audit/story record", "noted as one at the trail"),
          Map.entry("GET /audit/story" + FILES + "record", "noted as one at the trail"));

  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private JdbcClient jdbc;

  /** One way to call one. */
  private record Endpoint(RequestMethod method, String pattern, HandlerMethod handler) {

    /** Of its address and of what it reads. */
    Set<String> names() {
      Set<String> names = new TreeSet<>();
      VARIABLE.matcher(pattern).results().forEach(found -> names.add(found.group(1)));
      if (pattern.equals("/people")) {
        names.add("beside"); // a list reads its parameters by itself
      } else if (pattern.startsWith("/subsidies/{course}")) {
        names.add("seeker"); // a case's facts are read by themselves
      }
      for (MethodParameter parameter : handler.getMethodParameters()) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam stated = parameter.getParameterAnnotation(RequestParam.class);
        Class<?> type = parameter.getParameterType();
        if (stated != null && !Map.class.isAssignableFrom(type)) {
          names.add(
              stated.name().isEmpty()
                  ? String.valueOf(parameter.getParameterName())
                  : stated.name());
        } else if (stated == null && type.isRecord()) {
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .forEach(names::add);
        }
      }
      return names;
    }
  }

  /** The part of an address before a variable. */
  private static String before(String pattern, String variable) {
    String[] parts = pattern.substring(0, pattern.indexOf("/" + variable)).split("/");
    return parts[parts.length - 1];
  }

  private List<Endpoint> endpoints() {
    List<Endpoint> endpoints = new ArrayList<>();
    for (RequestMappingHandlerMapping mapping : mappings) {
      mapping
          .getHandlerMethods()
          .forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("jp.hashiwatashi")) {
              for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                  endpoints.add(new Endpoint(method, pattern, handler));
                }
              }
            }
          });
    }
    return endpoints;
  }

  @Test
  void whateverAnEndpointIsAskedByIsAPersonsNumberOrKnownToBeNone() {
    Set<String> unknown = new TreeSet<>();
    for (Endpoint endpoint : endpoints()) {
      for (String name : endpoint.names()) {
        String where = endpoint.method() + " " + endpoint.pattern();
        boolean known =
            name.equals("id")
                ? IDS_OF_OTHERS.contains(before(endpoint.pattern(), "{id"))
                : NO_PERSON.contains(name);
        if (!known
            && !PeopleNamed.names(endpoint.pattern(), name)
            && !NO_LOOK.containsKey(where + " " + name)) {
          unknown.add(name + " of " + where);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void aLookAtEachEndpointThatNamesAPersonIsNoted() throws Exception {
    SmallRegisters.fillOnce(registers);
    Browsing consultant = of("ln-consultant", OFFICE);
    Browsing elsewhere = of("ln-elsewhere", "LN西");
    List<String> missed = new ArrayList<>();
    Set<String> asked = new TreeSet<>();
    for (Endpoint endpoint : endpoints()) {
      for (String name : endpoint.names()) {
        if (endpoint.method() == RequestMethod.GET && PeopleNamed.names(endpoint.pattern(), name)) {
          String person = person(asked.size());
          String address = address(endpoint.pattern(), name, person);
          asked.add(endpoint.pattern() + " " + name);
          assertThat(consultant.get(address).statusCode()).as(address).isLessThan(500);
          elsewhere.get(address);
          if (!whoLooked(person).equals(List.of("ln-consultant"))) {
            missed.add(address);
          }
        }
      }
    }
    assertThat(asked)
        .contains("/explanation seeker", "/api/explanations seeker", "/marks seeker")
        .contains("/subsidies/{course} seeker")
        .contains("/group-plans/{id:[0-9]{1,18}}/people/{person} person", "/people beside")
        .hasSizeGreaterThan(20);
    assertThat(missed).isEmpty();
  }

  private Browsing of(String name, String office) throws Exception {
    accounts.appoint(name, Principal.CONSULTANT, office);
    var browsing = new Browsing(port);
    browsing.signIn(links.make(name));
    return browsing;
  }

  private String person(int number) {
    String id = "LN-" + number;
    var like = registers.people().find("EX-C1-S1").orElseThrow();
    registers.people().save(SmallRegisters.named(like, id, OFFICE));
    return id;
  }

  /** An address of the endpoint in which a name means the person. */
  private static String address(String pattern, String name, String person) {
    String address =
        VARIABLE
            .matcher(pattern)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "register" -> "people";
                      case "particular" -> "health";
                      case "file" -> ".csv";
                      case "course" -> "outside-training";
                      default -> found.group(1).equals(name) ? person : "1";
                    }));
    return address.contains(person) ? address : address + "?" + name + "=" + person;
  }

  private List<String> whoLooked(String person) {
    return jdbc.sql(
            """
            select actor
            from (select set_config('hashiwatashi.job', 'audit', false)) told, audit_entry
            where kind = 'LOOKED' and record_id = :person and what = 'person'
            """)
        .param("person", person)
        .query((row, n) -> row.getString(1))
        .list();
  }
}
