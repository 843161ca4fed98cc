package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The use cases of matching for programs: the same answers as on screens. */
class ApiTest extends ScreenTest {

  private final JsonMapper json = new JsonMapper();
  private Page page;
  private String person;

  @BeforeEach
  void aSignedInProgram() {
    page = page();
    person = SomeRecords.personWithMatches(people);
  }

  private JsonNode get(String path, int status) {
    APIResponse response = page.request().get(path);
    assertThat(response.status()).as(path + " " + response.text()).isEqualTo(status);
    return json.readTree(response.text());
  }

  @Test
  void theBestOpeningsAndTheirExplanationsSayTheSame() {
    JsonNode best = get("/api/seekers/" + person + "/openings?k=5", 200);
    assertThat(best.get("matches").size()).isEqualTo(5);
    JsonNode first = best.get("matches").get(0);
    JsonNode why =
        get(
            "/api/explanations?seeker="
                + person
                + "&opening="
                + first.get("opening_id").stringValue(),
            200);
    assertThat(why.get("match").booleanValue()).isTrue();
    assertThat(why.get("score").intValue()).isEqualTo(first.get("score").intValue());
    int sum = 0;
    for (JsonNode part : why.get("parts")) {
      sum += part.get("weight").intValue() * part.get("value").intValue();
    }
    assertThat(sum).isEqualTo(first.get("score").intValue());
    JsonNode wage = why.get("conditions").get(6);
    assertThat(wage.get("name").stringValue()).isEqualTo("wage");
    assertThat(wage.get("person").isIntegralNumber()).as("a number for programs").isTrue();
    assertThat(wage.get("person_in_words").stringValue()).as("words for people").endsWith("円以上");
    assertThat(best.get("total").intValue()).isGreaterThanOrEqualTo(5);
    JsonNode back =
        get("/api/openings/" + first.get("opening_id").stringValue() + "/seekers?k=200", 200);
    assertThat(back.get("matches").valueStream().map(m -> m.get("seeker_id").stringValue()))
        .contains(person);
    assertThat(get("/api/seekers/" + person + "/relaxations", 200).isArray()).isTrue();
  }

  @Test
  void oneRecordIsToldWithAllThatIsKnownOfIt() {
    JsonNode person = get("/api/seekers/EX-H-01", 200);
    assertThat(person.at("/separation/reason").stringValue()).isEqualTo("ESTABLISHMENT_CLOSED");
    assertThat(person.at("/support/office").stringValue()).isEqualTo("鳥取事務所");
    assertThat(person.at("/wanted/min_monthly_wage").longValue()).isEqualTo(220_000);
    assertThat(person.at("/wanted/weekly_hours_min").doubleValue()).isEqualTo(30);
    assertThat(person.at("/brought/occupations_experienced/0/years").intValue()).isEqualTo(12);
    JsonNode opening = get("/api/openings/EX-C1-O", 200);
    assertThat(opening.at("/offer/wage/unit").stringValue()).isEqualTo("MONTHLY");
    assertThat(opening.at("/offer/wage/from").longValue()).isEqualTo(420_000);
    assertThat(opening.at("/offer/monthly_wage_max").longValue()).isEqualTo(520_000);
    assertThat(opening.at("/receiver/employer").stringValue()).isEqualTo("見本会計事務所（架空）");
    assertThat(opening.at("/asked/licences_required/0").stringValue()).isEqualTo("L069");
    get("/api/seekers/unknown", 404);
    get("/api/openings/unknown", 404);
  }

  @Test
  void everythingThatIsWrongWithARequestIsTold() {
    JsonNode refused = get("/api/seekers/" + person + "/openings?k=0&wage=x&place=-1", 400);
    assertThat(refused.get("errors").size()).isEqualTo(3);
    assertThat(get("/api/seekers/unknown/openings", 404).get("title").stringValue())
        .isEqualTo("求職者が見つかりません");
    for (String list : List.of("/api/seekers", "/api/openings")) {
      assertThat(faultyFields(get(list + "?page=0&size=50", 400))).containsExactly("page");
      assertThat(faultyFields(get(list + "?page=1&size=201", 400))).containsExactly("size");
      assertThat(faultyFields(get(list + "?page=x&size=0", 400))).containsExactly("page", "size");
    }
    assertThat(get("/api/explanations", 400).get("errors").size()).isEqualTo(2);
  }

  @Test
  void aParameterThatIsNotKnownIsRefusedByName() {
    assertThat(faultyFields(get("/api/openings?prefektur=13&top=-1", 400)))
        .containsExactly("prefektur", "top");
    assertThat(faultyFields(get("/api/seekers/" + person + "/openings?as_of=foo&k=3", 400)))
        .containsExactly("as_of");
    assertThat(faultyFields(get("/api/seekers/EX-H-01?k=3", 400))).containsExactly("k");
    assertThat(faultyFields(get("/api/openings?kk=3&%71=x&consultant=y", 400)))
        .as("words are taken from a body only")
        .containsExactly("consultant", "kk", "q");
    APIResponse refused = page.request().get("/api/openings?prefektur=13");
    assertThat(refused.headers().get("content-type")).isEqualTo("application/problem+json");
    assertThat(refused.text()).contains("move, occupation, office, page, prefecture, size, sort");
  }

  @Test
  void listsAreNarrowedAndSortedByTheNamesThatTheyHaveOnScreen() {
    JsonNode all = get("/api/employers?size=200", 200);
    JsonNode smes = get("/api/employers?sme=YES&sort=-most-workers&size=200", 200);
    assertThat(smes.get("total").intValue()).isBetween(1, all.get("total").intValue() - 1);
    assertThat(
            smes.get("rows")
                .valueStream()
                .filter(row -> row.at("/columns").has("regular_workers"))
                .map(row -> Integer.valueOf(row.at("/columns/regular_workers").stringValue())))
        .isSorted();
    JsonNode contacts = get("/api/contacts?employer=EX-C1-RECEIVER", 200);
    assertThat(contacts.at("/rows/0/columns/employer_id").stringValue())
        .isEqualTo("EX-C1-RECEIVER");
    assertThat(get("/api/establishments?employer=EX-C1-RECEIVER", 200).get("total").intValue())
        .isPositive();
    JsonNode tokyo = get("/api/openings?prefecture=13&sort=highest-wage&size=2", 200);
    assertThat(tokyo.get("total").intValue())
        .isLessThan(get("/api/openings", 200).get("total").intValue());
    assertThat(faultyFields(get("/api/seekers?prefecture=48&move=x&sort=wage&size=0", 400)))
        .containsExactly("prefecture", "move", "sort", "size");
    assertThat(faultyFields(get("/api/contacts?prefecture=13", 400))).containsExactly("prefecture");
  }

  @Test
  void weightsCountInBothDirectionsAndAreToldByTheStrategysName() {
    JsonNode best = get("/api/seekers/" + person + "/openings?k=1&occupation=0&wage=100", 200);
    assertThat(best.get("strategy").stringValue()).isEqualTo("standard+0-10-6-64-10-10/1");
    String opening = best.get("matches").get(0).get("opening_id").stringValue();
    JsonNode back = get("/api/openings/" + opening + "/seekers?k=1&skills=0", 200);
    assertThat(back.get("strategy").stringValue()).startsWith("standard+");
    assertThat(back.get("weights").get("skills").intValue()).isZero();
    JsonNode description = get("/api/description", 200);
    for (String path : List.of("/api/seekers/{id}/openings", "/api/openings/{id}/seekers")) {
      assertThat(
              description
                  .get("paths")
                  .get(path)
                  .at("/get/parameters")
                  .valueStream()
                  .map(p -> p.get("name").stringValue()))
          .contains("k", "occupation", "experience", "industry", "wage", "place", "skills");
    }
  }

  @Test
  void candidatesAreNarrowedToAnOfficeAndToThoseRegisteredSinceADay() {
    String best = "/api/seekers/" + person + "/openings";
    JsonNode all = get(best + "?k=200", 200);
    assertThat(all.get("office").isNull()).isTrue();
    assertThat(all.get("since").isNull()).isTrue();
    assertThat(all.get("unnarrowed")).isEqualTo(all.get("total"));
    JsonNode some = get(best + "?k=200&office=東京事務所&since=令和2年4月1日", 200);
    assertThat(some.get("office").stringValue()).isEqualTo("東京事務所");
    assertThat(some.get("since").stringValue()).isEqualTo("2020-04-01");
    assertThat(some.get("unnarrowed")).isEqualTo(all.get("total"));
    assertThat(some.get("total").intValue()).isBetween(1, all.get("total").intValue());
    for (JsonNode match : some.get("matches")) {
      JsonNode opening = get("/api/openings/" + match.get("opening_id").stringValue(), 200);
      assertThat(opening.findValue("office").stringValue()).isEqualTo("東京事務所");
    }
    JsonNode none = get(best + "?since=2099-01-01", 200);
    assertThat(none.get("total").intValue()).isZero();
    assertThat(none.get("matches").isEmpty()).isTrue();
    String opening = all.get("matches").get(0).get("opening_id").stringValue();
    assertThat(
            get("/api/openings/" + opening + "/seekers?office=東京事務所", 200)
                .get("office")
                .stringValue())
        .isEqualTo("東京事務所");
    assertThat(faultyFields(get(best + "?office=火星事務所&since=きのう", 400)))
        .containsExactly("office", "since");
    assertThat(faultyFields(get("/api/seekers/" + person + "/relaxations?office=東京事務所", 400)))
        .containsExactly("office");
  }

  @Test
  void onlyRelaxationsThatBringSomethingAreTold() {
    for (String id : List.of(person, "EX-H-01", "EX-H-05")) {
      JsonNode relaxations = get("/api/seekers/" + id + "/relaxations", 200);
      assertThat(relaxations.valueStream().map(r -> r.get("more").intValue()))
          .allMatch(more -> more > 0);
    }
  }

  @Test
  void everyNameInAnAnswerIsWrittenAsInTheFiles() {
    JsonNode best = get("/api/seekers/" + person + "/openings?k=2", 200);
    String opening = best.get("matches").get(0).get("opening_id").stringValue();
    Set<String> names = new TreeSet<>();
    collect(best, names);
    for (String path :
        List.of(
            "/api/seekers?size=2",
            "/api/openings?size=2",
            "/api/contacts?size=2",
            "/api/seekers/EX-C1-S1",
            "/api/openings/EX-C1-O",
            "/api/seekers/" + person + "/relaxations",
            "/api/explanations?seeker=" + person + "&opening=" + opening)) {
      collect(get(path, 200), names);
    }
    assertThat(names)
        .contains("as_of", "not_stated", "distance_m", "home_municipality", "person_in_words")
        .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
  }

  private static void collect(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(child -> collect(child, names));
  }

  private static List<String> faultyFields(JsonNode refused) {
    return refused.get("errors").valueStream().map(e -> e.get("field").stringValue()).toList();
  }
}
