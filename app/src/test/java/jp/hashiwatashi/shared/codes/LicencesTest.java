package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {

  private final Licences licences = new Licences(Rows.ofTable("licences.tsv"));

  @Test
  void thereAreTheUsualLicencesAndCoursesEachUnderOneCode() {
    assertThat(licences.all()).hasSizeGreaterThanOrEqualTo(150);
    Set<String> kinds = Set.of("免許", "国家資格", "公的資格・研修", "技能講習", "特別教育");
    int number = 0;
    for (Licence licence : licences.all()) {
      assertThat(licence.code()).isEqualTo("L%03d".formatted(++number));
      assertThat(kinds).contains(licence.kind());
      assertThat(licences.find(licence.code())).contains(licence);
      assertThat(licences.named(licence.name())).contains(licence);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "普通自動車第一種運転免許, 普通自動車免許",
    "正看護師, 看護師",
    "乙4, 危険物取扱者（乙種第4類）",
    "フォークリフト, フォークリフト運転技能講習",
    "宅建士, 宅地建物取引士"
  })
  void aLicenceIsFoundByWhatPeopleCallIt(String called, String name) {
    assertThat(licences.named(called).map(Licence::name)).contains(name);
  }

  @Test
  void aCodeOnceGivenKeepsItsLicence() {
    assertThat(licences.find("L001").map(Licence::name)).contains("普通自動車免許");
    assertThat(licences.find("L019").map(Licence::name)).contains("看護師");
    assertThat(licences.find("L047").map(Licence::name)).contains("介護職員初任者研修");
  }

  @ParameterizedTest
  @CsvSource({
    "薬剤師, SCHOOL",
    "介護支援専門員, PRACTICE",
    "宅地建物取引士, EXAM",
    "介護職員初任者研修, COURSE",
    "フォークリフト運転技能講習, COURSE",
    "大型自動車免許, NOT_TOLD"
  })
  void howALicenceIsGotIsToldWhereItIsSurelyKnown(String name, Licence.Takes takes) {
    assertThat(licences.named(name).map(Licence::takes)).contains(takes);
  }

  @Test
  void anUnknownCodeOrNameIsNotFound() {
    assertThat(licences.contains("L000")).isFalse();
    assertThat(licences.named("空を飛ぶ免許")).isEmpty();
  }

  @Test
  void aLicenceIsKnownByItsCodeItsNameAndItsOtherNamesOnly() {
    Licences few = new Licences(Rows.in("L001\t看護師\t免許\t正看護師|ナース\tschool\n", '\t'));
    assertThat(few.contains("L001")).isTrue();
    assertThat(few.contains("看護師")).isFalse();
    assertThat(few.named("ナース")).isEqualTo(few.find("L001")).isPresent();
    assertThat(few.named("L001")).isEmpty();
    assertThat(few.all())
        .containsExactly(
            new Licence("L001", "看護師", "免許", List.of("正看護師", "ナース"), Licence.Takes.SCHOOL));
  }

  @Test
  void twoLicencesOfOneNameAreATableThatContradictsItself() {
    assertThatThrownBy(
            () -> new Licences(Rows.in("L001\t看護師\t免許\t\t\nL002\t准看護師\t免許\t看護師\t\n", '\t')))
        .hasMessageContaining("看護師");
  }
}
