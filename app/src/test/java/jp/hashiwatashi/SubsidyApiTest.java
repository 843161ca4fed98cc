package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.subsidy.CasesAtOnce;
import jp.hashiwatashi.subsidy.SubsidyCaseTexts;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subsidies for programs: what the command line says of the same cases. */
class SubsidyApiTest extends ScreenTest {

  private static final String PATH = "/api/subsidies/answers";
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private CasesAtOnce atOnce;

  private APIResponse post(Page page, String body) {
    // The answer to any request of a program tells the token that the next one needs.
    Map<String, String> told = page.request().get("/api/employers?size=1").headers();
    return page.request()
        .post(
            PATH,
            RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("X-CSRF-TOKEN", told.getOrDefault("x-csrf-token", ""))
                .setData(body));
  }

  @Test
  void everyCaseHasTheAnswerThatTheCommandLineGives() throws Exception {
    String cases = SubsidyCaseTexts.all();
    var command = new ByteArrayOutputStream();
    AnswerJson.write(CaseReading.read(cases.getBytes(StandardCharsets.UTF_8)), command);
    APIResponse answer = post(page(), cases);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(JSON.readTree(answer.text())).isEqualTo(JSON.readTree(command.toByteArray()));
    assertThat(JSON.readTree(answer.text()).size()).isGreaterThan(200);
  }

  @Test
  void everyFaultIsToldWithItsPlace() throws IOException {
    APIResponse answer =
        post(
            page(),
            """
            [{"id": "a", "scheme": "outside-training", "facts": {}},
             {"id": "a", "scheme": "outside-training", "facts": {"cost": "5", "sme": true}}]
            """);
    assertThat(answer.status()).isEqualTo(400);
    JsonNode errors = JSON.readTree(answer.text()).get("errors");
    assertThat(errors.valueStream().map(one -> one.get("field").stringValue()))
        .containsExactlyInAnyOrder("[1].id", "[1].cost", "[1].sme");
    assertThat(errors.valueStream().map(one -> one.get("message").stringValue()))
        .allMatch(message -> message.startsWith("「a」: ") && message.contains("。"));
  }

  @Test
  void moreCasesThanARequestMayHaveAreRefused() {
    String one = "{\"id\": \"%d\", \"scheme\": \"outside-training\", \"facts\": {}}";
    List<String> cases =
        java.util.stream.IntStream.rangeClosed(0, 10_000).mapToObj(one::formatted).toList();
    assertThat(post(page(), "[" + String.join(",", cases) + "]").status()).isEqualTo(400);
    assertThat(post(page(), "[" + String.join(",", cases.subList(1, 10_001)) + "]").status())
        .isEqualTo(200);
    String blank = String.join("", Collections.nCopies(3_000, " ".repeat(10_000)));
    APIResponse large = post(page(), "[" + blank + "]");
    assertThat(large.status()).isEqualTo(400);
    assertThat(large.text()).contains("本文が大きすぎます");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThat(post(page(), "id=1").status()).isEqualTo(400);
  }

  @Test
  void aThirdFileAtOnceIsToldToComeAgain() {
    Page page = page();
    page.navigate("/subsidies/batch");
    byte[] file = "[]".getBytes(StandardCharsets.UTF_8);
    try (var one = atOnce.take();
        var two = atOnce.take()) {
      APIResponse answer = post(page, "[]");
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.headers()).containsEntry("retry-after", "5");
      send(page, file);
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("数秒待って");
      complaints.removeIf(told -> told.contains("429"));
    }
    assertThat(post(page, "[]").status()).isEqualTo(200);
    page.navigate("/subsidies/batch");
    send(page, file);
    PlaywrightAssertions.assertThat(page.locator("form[action$='/answers']")).isVisible();
  }

  private static void send(Page page, byte[] file) {
    page.setInputFiles("#file", new FilePayload("cases.json", "application/json", file));
    page.locator("main form[enctype] button").click();
  }
}
