package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The use cases of matching for programs: the same answers as on screens. */
class ApiTest extends ScreenTest {

  private final JsonMapper json = new JsonMapper();

  private JsonNode get(Page page, String path, int status) {
    APIResponse response = page.request().get(path);
    assertThat(response.status()).as(path + " " + response.text()).isEqualTo(status);
    return json.readTree(response.text());
  }

  @Test
  void theBestOpeningsAndTheirExplanationsSayTheSame() {
    Page page = page();
    String person = SomeRecords.personWithMatches(people);
    JsonNode best = get(page, "/api/seekers/" + person + "/openings?k=5", 200);
    assertThat(best.get("matches").size()).isEqualTo(5);
    JsonNode first = best.get("matches").get(0);
    JsonNode why =
        get(
            page,
            "/api/explanations?seeker="
                + person
                + "&opening="
                + first.get("openingId").stringValue(),
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
    assertThat(wage.get("personInWords").stringValue()).as("words for people").endsWith("円以上");
    assertThat(best.get("total").intValue()).isGreaterThanOrEqualTo(5);
    JsonNode back =
        get(page, "/api/openings/" + first.get("openingId").stringValue() + "/seekers?k=200", 200);
    assertThat(back.get("matches").valueStream().map(m -> m.get("seekerId").stringValue()))
        .contains(person);
    assertThat(get(page, "/api/seekers/" + person + "/relaxations", 200).isArray()).isTrue();
  }

  @Test
  void everythingThatIsWrongWithARequestIsTold() {
    Page page = page();
    String person = SomeRecords.personWithMatches(people);
    JsonNode refused = get(page, "/api/seekers/" + person + "/openings?k=0&wage=x&place=-1", 400);
    assertThat(refused.get("errors").size()).isEqualTo(3);
    assertThat(get(page, "/api/seekers/unknown/openings", 404).get("title").stringValue())
        .isEqualTo("求職者が見つかりません");
    assertThat(get(page, "/api/explanations", 400).get("errors").size()).isEqualTo(2);
  }
}
