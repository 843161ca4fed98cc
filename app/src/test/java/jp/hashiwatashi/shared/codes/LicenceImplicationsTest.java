package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LicenceImplicationsTest {

  private static Set<String> beyond(String... names) {
    return LicenceImplications.beyond(Stream.of(names).map(LicenceImplicationsTest::code).toList());
  }

  private static String code(String name) {
    return Licences.get().named(name).orElseThrow().code();
  }

  private static Set<String> codes(String... names) {
    return Set.of(Stream.of(names).map(LicenceImplicationsTest::code).toArray(String[]::new));
  }

  @Test
  void aLargeMotorVehicleLicenceAllowsEverySmallerOneAndAMoped() {
    assertThat(beyond("大型自動車免許")).isEqualTo(codes("中型自動車免許", "準中型自動車免許", "普通自動車免許", "原動機付自転車免許"));
    assertThat(beyond("普通自動車免許")).isEqualTo(codes("原動機付自転車免許"));
    assertThat(beyond("けん引免許")).isEmpty();
  }

  @Test
  void aSecondClassLicenceAllowsTheFirstClassOfItsSizeAndSmallerOnes() {
    assertThat(beyond("大型自動車第二種免許"))
        .containsAll(codes("大型自動車免許", "中型自動車第二種免許", "普通自動車第二種免許", "中型自動車免許"));
    assertThat(beyond("普通自動車第二種免許")).isEqualTo(codes("普通自動車免許", "原動機付自転車免許"));
  }

  @Test
  void aNurseMayDoTheWorkOfAnAssistantNurseAndNotTheOtherWayRound() {
    assertThat(beyond("看護師")).isEqualTo(codes("准看護師"));
    assertThat(beyond("助産師")).isEqualTo(codes("看護師", "准看護師"));
    assertThat(beyond("准看護師")).isEmpty();
  }

  @Test
  void whatIsHeldIsNotNamedAgain() {
    assertThat(beyond("看護師", "准看護師")).isEmpty();
    assertThat(LicenceImplications.beyond(List.of())).isEmpty();
  }

  @Test
  void everyRowIsOfLicencesThatThereAreAndNamesItsLaw() {
    for (LicenceImplications.Implication row : LicenceImplications.all()) {
      assertThat(Licences.get().contains(row.code())).as("%s", row).isTrue();
      assertThat(Licences.get().contains(row.implies())).as("%s", row).isTrue();
      assertThat(row.source()).matches(".*(法|規則)[0-9]+条.*");
      assertThat(LicenceImplications.beyond(List.of(row.implies()))).doesNotContain(row.code());
    }
    assertThat(LicenceImplications.all()).doesNotHaveDuplicates();
  }
}
