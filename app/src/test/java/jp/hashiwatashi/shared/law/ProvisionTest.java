package jp.hashiwatashi.shared.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.shared.law.Provision.NoRuleKnown;
import jp.hashiwatashi.shared.law.Provision.Version;
import org.junit.jupiter.api.Test;

class ProvisionTest {

  private static Version<Integer> version(String from, String through, int value) {
    return new Version<>(LocalDate.parse(from), LocalDate.parse(through), "第1条", value);
  }

  private static Provision<Integer> provision(List<Version<Integer>> versions) {
    return new Provision<>("a/b", "題", "その日", versions);
  }

  @Test
  void theVersionOfTheDayHoldsOnItsFirstAndItsLastDayAndNoneInAGap() {
    var later = version("2020-06-01", "2020-12-31", 2);
    var provision = provision(List.of(later, version("2020-01-01", "2020-03-31", 1)));
    assertThat(provision.on(LocalDate.parse("2020-06-01"))).isEqualTo(later);
    assertThat(provision.on(LocalDate.parse("2020-12-31"))).isEqualTo(later);
    for (String day : List.of("2019-12-31", "2020-04-01", "2020-05-31", "2021-01-01")) {
      assertThat(provision.on(LocalDate.parse(day)))
          .isEqualTo(new NoRuleKnown<Integer>("a/b", LocalDate.parse(day)));
    }
  }

  @Test
  void versionsThatOverlapOrEndBeforeTheyStartCannotBe() {
    var first = version("2020-01-01", "2020-03-31", 1);
    assertThatThrownBy(() -> provision(List.of(first, version("2020-03-31", "2020-04-30", 2))))
        .hasMessageContaining("a/b overlaps on 2020-03-31");
    assertThatThrownBy(() -> provision(List.of(version("2020-03-31", "2020-03-30", 2))))
        .hasMessageContaining("ends before it starts");
    assertThatThrownBy(() -> provision(List.of())).hasMessageContaining("no version");
  }

  @Test
  void aProvisionThatDoesNotExistIsTheProgramsFault() {
    assertThatThrownBy(() -> Provision.read("no/such", values -> values))
        .hasMessageContaining("no/such");
  }
}
