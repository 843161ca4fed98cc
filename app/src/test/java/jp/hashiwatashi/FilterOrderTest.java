package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;

/** Encoding, then policy, then faults: each stands before the one that could not do without it. */
class FilterOrderTest extends BrowsingTest {

  @Autowired private List<Filter> filters;

  @BeforeEach
  void aFormsToken() throws Exception {
    browser.get("/components");
  }

  @Test
  void aJapaneseWordInAFormArrivesAsItWasTyped() throws Exception {
    String typed = "髙橋 﨑 𠮷野 〜";
    var answer = browser.post(Echo.PATH, Map.of("text", typed));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(typed);
  }

  @Test
  void theRefusalOfAFormThatCannotBeReadCarriesThePolicy() throws Exception {
    var answer = browser.post(Echo.PATH, Map.of("text", "a\u0000b"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("lang=\"ja\"");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void noTwoOfThemShareAPlace() {
    int encoding = order("CharacterEncodingFilter");
    int policy = order("ContentSecurityPolicyFilter");
    int faults = order("FaultFilter");
    assertThat(List.of(encoding, policy, faults)).isSorted().doesNotHaveDuplicates();
  }

  private int order(String name) {
    Filter filter =
        filters.stream()
            .filter(f -> f.getClass().getSimpleName().endsWith(name))
            .findFirst()
            .orElseThrow();
    return filter instanceof Ordered ordered
        ? ordered.getOrder()
        : OrderUtils.getOrder(filter.getClass(), 0);
  }
}
