package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hashiwatashi.access.Principal;
import org.junit.jupiter.api.Test;

/** Claims that are sent twice, by two at once, or late. */
class ClaimsAtOnceTest extends ClaimsBrowsing {

  @Test
  void aFormThatIsSentTwiceMakesOneClaim() throws Exception {
    String key = UUID.randomUUID().toString();
    var typed = with(TRAINING, "form", key);
    String claim = record(employer, typed);
    assertThat(record(employer, typed)).as("a double click").isEqualTo(claim);
    assertThat(record(employer, with(typed, "cost", "90000")))
        .as("the form again, with something else")
        .isNotEqualTo(claim);
    var other = as("claims-other", Principal.RECEIVING_EMPLOYER, "YCL-E2");
    assertThat(record(other, typed)).as("another's form").isNotEqualTo(claim);
    assertThat(record(employer, with(typed, "form", "x"))).isNotEqualTo(claim);
  }

  @Test
  void whoIsSlowerIsToldAndOverwritesNothing() throws Exception {
    String claim = record(employer, TRAINING);
    Map<String, String> first =
        Map.of("version", version(claim), "to", "APPLIED", "on", "2017-02-01");
    employer.get(claim);
    assertThat(employer.post(claim + "/stage", first).statusCode()).isEqualTo(303);
    employer.get(claim);
    assertThat(employer.post(claim + "/stage", first).body())
        .as("back, and again")
        .contains("ほかの画面で変更されています");
    employer.get(claim);
    assertThat(
            employer
                .post(claim + "/facts", with(TRAINING, "version", "1", "cost", "150000"))
                .body())
        .contains("ほかの画面で変更されています", "66,666円");
    for (String yen : List.of("-5", "▲1", "△3千円", "99999999999999999999", "百円", "1.5")) {
      assertThat(step(employer, claim, "stage", "to", "DECIDED", "on", "2017-03-01", "yen", yen))
          .as(yen)
          .startsWith("200")
          .contains("id=\"yen-error\"");
    }
    assertThat(step(employer, claim, "stage", "to", "DECIDED", "on", "2017-01-31", "yen", "66666"))
        .contains("2017年2月1日", "以後の日");
    assertThat(step(employer, claim, "stage", "to", "DECIDED", "on", "２０１７年３月１日", "yen", "６６，６６６円"))
        .isEqualTo("kept");
    assertThat(step(employer, claim, "facts", facts(TRAINING, "cost", "1")))
        .as("decided upon")
        .contains("ほかの画面で変更されています");
  }
}
