package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the REST face answers is what its description says: every name, every type, every null. */
class AnswersAsDescribedTest extends BrowsingTest {

  private final JsonMapper json = new JsonMapper();
  private JsonNode description;

  @BeforeEach
  void aProgramThatReadTheDescription() throws Exception {
    SmallRegisters.fillOnce(registers);
    description = get("/api/description");
    // A name that the description does not know is a fault too.
    for (JsonNode model : description.at("/components/schemas")) {
      if (model.has("properties")) {
        ((ObjectNode) model).put("additionalProperties", false);
      }
    }
  }

  @Test
  void everyAnswerIsAsItsDescriptionSays() throws Exception {
    Map<String, List<String>> asked = new TreeMap<>();
    asked.put("/api/seekers", List.of("/api/seekers?size=200"));
    asked.put("/api/openings", List.of("/api/openings?size=200"));
    var people = ids("/api/seekers?size=40", "/api/seekers?size=60&page=3");
    var openings = ids("/api/openings?size=40", "/api/openings?size=60&page=9");
    asked.put("/api/seekers/{id}", each("/api/seekers/%s", people));
    asked.put("/api/openings/{id}", each("/api/openings/%s", openings));
    asked.put("/api/seekers/{id}/proposals", each("/api/seekers/%s/proposals", people));
    asked.put("/api/openings/{id}/proposals", each("/api/openings/%s/proposals", openings));
    asked.put(
        "/api/seekers/{id}/openings",
        both(
            each("/api/seekers/%s/openings?k=50", people),
            each("/api/seekers/%s/openings?k=5&since=2020-04-01", people.subList(0, 3))));
    asked.put(
        "/api/openings/{id}/seekers",
        both(
            each("/api/openings/%s/seekers?k=50", openings),
            each("/api/openings/%s/seekers?k=5&since=2020-04-01", openings.subList(0, 3))));
    for (var named :
        Map.of(
                "employers",
                "employer_id",
                "establishments",
                "establishment_id",
                "contacts",
                "contact_id")
            .entrySet()) {
      String path = "/api/" + named.getKey() + "/";
      asked.put("/api/" + named.getKey(), List.of("/api/" + named.getKey() + "?size=200"));
      asked.put(path + "{id}", each(path + "%s", receivers(openings, named.getValue())));
    }
    asked.put(
        "/api/seekers/{id}/relaxations",
        each("/api/seekers/%s/relaxations", people.subList(60, 63)));
    asked.put("/api/search", List.of());
    asked.put("/api/subsidies/answers", List.of()); // its body is no form: SubsidyApiTest
    asked.put("/api/explanations", new ArrayList<>());
    for (int i = 0; i < people.size(); i++) {
      asked
          .get("/api/explanations")
          .add("/api/explanations?seeker=" + people.get(i) + "&opening=" + openings.get(i));
    }
    assertThat(asked.keySet())
        .as("every path that is described")
        .containsExactlyInAnyOrderElementsOf(description.get("paths").propertyNames());
    Map<String, String> faults = new TreeMap<>();
    for (var path : asked.entrySet()) {
      if (path.getValue().isEmpty()) {
        continue;
      }
      Schema schema = answer(path.getKey(), "get");
      for (String address : path.getValue()) {
        schema.validate(get(address)).forEach(e -> faults.put(e.toString(), address));
      }
    }
    browser.get("/people"); // which has a form's token
    Set<String> posted = new TreeSet<>();
    for (String path : asked.keySet()) {
      JsonNode post = description.get("paths").get(path).get("post");
      if (post != null && !post.at("/requestBody/content").has("application/json")) {
        posted.add(path);
        Schema schema = answer(path, "post");
        for (String words : List.of("EX-C1", "zzzzzz")) {
          var answer = browser.post(path, Map.of("q", words));
          assertThat(answer.statusCode()).as(path).isEqualTo(200);
          schema
              .validate(json.readTree(answer.body()))
              .forEach(e -> faults.put(e.toString(), path + " " + words));
        }
      }
    }
    assertThat(posted).hasSize(6).contains("/api/search", "/api/seekers");
    assertThat(faults).isEmpty();
  }

  @Test
  void whatMayBeMissingIsDescribedAsOneThatMayBeNull() {
    JsonNode models = description.at("/components/schemas");
    assertThat(types(models.at("/Self/properties/birth_date"))).containsExactly("string", "null");
    assertThat(types(models.at("/Self/properties/name"))).containsExactly("string");
    assertThat(models.at("/Self/properties/sex/enum").valueStream().anyMatch(JsonNode::isNull))
        .isTrue();
    assertThat(types(models.at("/Offer/properties/wage/oneOf/1"))).containsExactly("null");
    assertThat(models.at("/Self/required").valueStream().map(JsonNode::stringValue))
        .contains("name", "birth_date");
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::stringValue).toList()
        : List.of(type.stringValue());
  }

  /** The schema of the answer to this path, with all that it refers to. */
  private Schema answer(String path, String method) {
    JsonNode content =
        description
            .get("paths")
            .get(path)
            .at("/" + method + "/responses/200/content")
            .iterator()
            .next();
    ObjectNode whole = content.get("schema").deepCopy().asObject();
    whole.set("components", description.get("components"));
    return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(whole);
  }

  private List<String> ids(String... lists) throws Exception {
    List<String> ids = new ArrayList<>();
    for (String list : lists) {
      get(list).get("rows").forEach(row -> ids.add(row.get("id").stringValue()));
    }
    return ids;
  }

  /** Ids of who receives, as openings name them. */
  private List<String> receivers(List<String> openings, String name) throws Exception {
    Set<String> ids = new TreeSet<>();
    for (String opening : openings) {
      JsonNode id = get("/api/openings/" + opening).get("receiver").get(name);
      if (!id.isNull()) {
        ids.add(id.stringValue());
      }
    }
    assertThat(ids).as(name).isNotEmpty();
    return List.copyOf(ids);
  }

  private static List<String> each(String path, List<String> ids) {
    return ids.stream().map(path::formatted).toList();
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private JsonNode get(String address) throws Exception {
    var answer = browser.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return json.readTree(answer.body());
  }
}
