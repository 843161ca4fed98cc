package jp.hashiwatashi.shared.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.law.Provision.NoRuleKnown;
import jp.hashiwatashi.shared.law.Provision.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aDayWithoutARuleIsToldWithItsProvision() {
    var provision = provision(List.of(version("2020-01-01", "2020-03-31", 1)));
    LocalDate day = LocalDate.parse("2020-04-01");
    assertThat(provision.on(day))
        .isInstanceOfSatisfying(
            NoRuleKnown.class,
            none -> {
              assertThat(none.provision()).isEqualTo("a/b");
              assertThat(none.day()).isEqualTo(day);
            });
  }

  @Test
  void aVersionThatFollowsOnTheNextDayOverlapsNothing() {
    var first = version("2020-01-01", "2020-03-31", 1);
    var next = version("2020-04-01", "2020-04-01", 2);
    assertThat(provision(List.of(next, first)).versions()).containsExactly(first, next);
  }

  @Test
  void whatATableSaysIsReadByItsNames() {
    var law = Provision.read("subsidy/continued-employment-65", values -> values);
    assertThat(law.title()).isEqualTo("65歳超継続雇用促進コース");
    assertThat(law.chosenBy()).isEqualTo("支給を申請する日");
    var table = law.versions().getLast();
    assertThat(table.from()).isEqualTo("2017-05-01");
    assertThat(table.through()).isEqualTo("2018-03-31");
    assertThat(table.source()).contains("LL290501");
    assertThat(Provision.number(Provision.group(table.value(), "years"), "C66_69")).isEqualTo(4);
    var row = Provision.groups(table.value(), "table").get(1);
    assertThat(Provision.numbers(row, "A65")).containsExactly(250_000L, 1_000_000L);
    assertThat(Provision.numbers(row, "B")).containsExactly(1_200_000L);
    assertThat(
            Provision.fraction(
                Provision.read("subsidy/outside-training", values -> values)
                    .versions()
                    .getFirst()
                    .value(),
                "rate"))
        .isEqualTo(new Fraction(2, 3));
  }

  @Test
  void aDayOfAValueIsRead() {
    assertThat(Provision.day(Map.of("contracts_from", "2013-04-01"), "contracts_from"))
        .isEqualTo("2013-04-01");
  }

  @Test
  void whatFollowsFromTheFiguresHoldsOnTheSameDays() {
    var provision =
        provision(
            List.of(
                version("2020-04-01", "2020-05-31", 2), version("2020-01-01", "2020-03-31", 1)));
    assertThat(provision.newest()).isEqualTo(2);
    assertThat(provision.map(value -> "" + value))
        .isEqualTo(
            new Provision<>(
                "a/b",
                "題",
                "その日",
                List.of(
                    new Version<>(
                        LocalDate.parse("2020-01-01"), LocalDate.parse("2020-03-31"), "第1条", "1"),
                    new Version<>(
                        LocalDate.parse("2020-04-01"),
                        LocalDate.parse("2020-05-31"),
                        "第1条",
                        "2"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "through", "source", "value"})
  void aVersionThatLacksSomethingIsTheProgramsFault(String lacking) {
    assertThatThrownBy(() -> Provision.read("lacking/" + lacking, values -> values))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("lacking/" + lacking + " has a version without " + lacking);
  }

  @Test
  void aDayMayStandInQuotes() {
    var days =
        Provision.read(
            "quoted",
            values -> List.of(Provision.day(values, "first"), Provision.day(values, "second")));
    assertThat(days.versions().getFirst().from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(days.newest()).containsOnly(LocalDate.of(2020, 2, 3));
  }

  @Test
  void aProvisionThatDoesNotExistIsTheProgramsFault() {
    assertThatThrownBy(() -> Provision.read("no/such", values -> values))
        .hasMessageContaining("no/such");
  }
}
