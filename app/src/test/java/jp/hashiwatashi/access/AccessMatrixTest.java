package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The file that says who may call what, beside what the running application can be asked. */
class AccessMatrixTest extends WebTest {

  /** Where the framework forwards to when something goes wrong; nobody asks for it. */
  private static final String ERROR = "/error";

  @Autowired private List<RequestMappingHandlerMapping> mappings;

  @Test
  void hasARowForEveryEndpointAndNoOther() {
    assertThat(told(AccessMatrix.get().endpoints()))
        .containsExactlyInAnyOrderElementsOf(told(endpoints(mappings)));
  }

  @Test
  void hasAColumnForEachOfTheFifteenPrincipals() {
    Set<String> principals =
        java.util.Arrays.stream(Principal.values())
            .map(AccessMatrix::column)
            .collect(Collectors.toCollection(TreeSet::new));
    principals.add(AccessMatrix.ANONYMOUS);
    principals.add(AccessMatrix.ELSEWHERE);
    assertThat(AccessMatrix.get().columns())
        .hasSize(15)
        .containsExactlyInAnyOrderElementsOf(principals);
  }

  @Test
  void whatHasNoRowMayBeCalledByNobody() {
    assertThat(
            AccessMatrix.get()
                .permits(new Endpoint("/nowhere", "GET"), List.of(Principal.values())))
        .isFalse();
  }

  @Test
  void aRowThatIsNotWholeIsRefused() {
    assertThatThrownBy(() -> AccessMatrix.read(List.of("endpoint,method,anonymous", "/x,GET")))
        .hasMessageContaining("/x");
    assertThatThrownBy(
            () -> AccessMatrix.read(List.of("endpoint,method,a", "/x,GET,deny", "/x,GET,allow")))
        .hasMessageContaining("twice");
  }

  /** All that the application answers, but the page that tells a fault. */
  static Set<Endpoint> endpoints(List<RequestMappingHandlerMapping> mappings) {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(info ->
            info.getPatternValues().stream()
                .flatMap(pattern ->
                    info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(pattern, method.name()))))
        .filter(endpoint -> !endpoint.pattern().equals(ERROR))
        .collect(Collectors.toSet());
  }

  private static Set<String> told(java.util.Collection<Endpoint> endpoints) {
    return endpoints.stream()
        .map(e -> e.pattern() + " " + e.method())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
