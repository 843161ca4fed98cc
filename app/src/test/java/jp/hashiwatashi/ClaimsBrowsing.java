package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.access.Principal;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers who record claims, each in a browser of their own, and what they send. */
abstract class ClaimsBrowsing extends BrowsingTest {

  static final String OFFICE = "千葉事務所";
  static final Map<String, String> TRAINING =
      Map.of("course", "outside-training", "plan_filed_on", "2016-12-01", "cost", "100000");
  static final Map<String, String> CONVERSION =
      Map.of(
          "course",
          "open-ended-conversion",
          "applied_on",
          "2017-10-31",
          "sixth_wage_paid_on",
          "2017-09-25",
          "sme",
          "yes",
          "productivity",
          "no",
          "people",
          "6",
          "no_breach",
          "yes");

  @Autowired JdbcClient jdbc;

  Browsing employer;

  @BeforeEach
  void employers() throws Exception {
    for (String one : List.of("YCL-E1", "YCL-E2")) {
      jdbc.sql("insert into employer (id, name) values (:id, :id || '社') on conflict do nothing")
          .param("id", one)
          .update();
    }
    jdbc.sql(
            """
            insert into establishment (id, employer_id, name, municipality) values
              ('YCL-F1', 'YCL-E1', '千葉工場', '12100'), ('YCL-F2', 'YCL-E1', '東京工場', '13101'),
              ('YCL-F3', 'YCL-E2', '本社', '12100')
            on conflict do nothing
            """)
        .update();
    employer = as("claims-employer", Principal.SENDING_EMPLOYER, "YCL-E1");
  }

  Browsing as(String who, Principal principal, String scope) throws Exception {
    accounts.appoint(who, principal, scope);
    var browsing = new Browsing(port);
    browsing.signIn(links.make(who));
    browsing.get("/welcome");
    return browsing;
  }

  static Map<String, String> with(Map<String, String> facts, String... more) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  /** The address of a claim that was just recorded. */
  static String record(Browsing by, Map<String, String> typed) throws Exception {
    by.get("/claims");
    var answer = by.post("/claims/new", typed);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String address = by.whereTo(answer);
    assertThat(address).endsWith("?done=recorded");
    return address.replace("?done=recorded", "");
  }

  String step(Browsing by, String claim, String act, String... typed) throws Exception {
    by.get(claim);
    var fields = with(Map.of("version", version(claim)), typed);
    var answer = by.post(claim + "/" + act, fields);
    return answer.statusCode() == 303 ? "kept" : answer.statusCode() + answer.body();
  }

  String version(String claim) {
    return jdbc.sql("select version::text from subsidy_claim where id = :id")
        .param("id", Long.parseLong(claim.replace("/claims/", "")))
        .query((row, n) -> row.getString(1))
        .single();
  }

  static String[] facts(Map<String, String> facts, String... more) {
    return with(facts, more).entrySet().stream()
        .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
        .toArray(String[]::new);
  }
}
