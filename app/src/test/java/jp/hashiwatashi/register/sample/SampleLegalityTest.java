package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashSet;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Licences;
import org.junit.jupiter.api.Test;

class SampleLegalityTest {
  private static final int MISSING = OpeningProfile.NOT_STATED;

  private final SampleMarket market = SampleMarket.of(4, 20_000, 30_000);

  @Test
  void everyOpeningKeepsTheRulesOfItsColumns() {
    market.allOpenings().forEach(SampleLegalityTest::keepsTheRules);
  }

  private static void keepsTheRules(OpeningProfile o) {
    assertThat(o.moves()).as(o.id()).isNotEmpty();
    assertThat(o.headcount()).as(o.id()).isPositive();
    assertThat(o.filled()).as(o.id()).isBetween(0, o.headcount());
    if (o.monthlyWageMinYen() != MISSING && o.monthlyWageMaxYen() != MISSING) {
      assertThat(o.monthlyWageMaxYen()).as(o.id()).isGreaterThanOrEqualTo(o.monthlyWageMinYen());
    }
    boolean limited = o.ageMin() != MISSING || o.ageMax() != MISSING;
    assertThat(o.ageLimitGround() != null).as(o.id()).isEqualTo(limited);
    assertThat(o.licencesRequired()).as(o.id()).allMatch(Licences.get()::contains);
    assertThat(o.licencesWelcome()).as(o.id()).allMatch(Licences.get()::contains);
    assertThat(new HashSet<>(o.licencesWelcome())).as(o.id()).hasSameSizeAs(o.licencesWelcome());
    assertThat(o.licencesWelcome()).as(o.id()).noneMatch(o.licencesRequired()::contains);
    assertThat(new HashSet<>(o.skillsWelcome())).as(o.id()).hasSameSizeAs(o.skillsWelcome());
    if (o.startOn() != null && o.latestStartOn() != null) {
      assertThat(o.latestStartOn()).as(o.id()).isAfterOrEqualTo(o.startOn());
    }
    if (!o.moves().contains(Move.SECONDMENT) && !o.moves().contains(Move.DEVELOPMENT)) {
      assertThat(o.months()).as(o.id()).isEqualTo(MISSING);
    }
  }

  @Test
  void anAgeLimitForACareerIsForPermanentWorkWithoutExperience() {
    assertThat(market.allOpenings())
        .filteredOn(o -> o.ageLimitGround() != null && o.ageLimitGround().code().equals("3-イ"))
        .isNotEmpty()
        .allMatch(o -> o.experienceYears() == 0)
        .allMatch(
            o -> o.employmentType() == null || o.employmentType() == EmploymentType.PERMANENT);
  }

  @Test
  void everyPersonKeepsTheRulesOfTheirColumns() {
    market.allSeekers().forEach(SampleLegalityTest::keepsTheRules);
  }

  private static void keepsTheRules(SeekerProfile s) {
    assertThat(s.moves()).as(s.id()).isNotEmpty();
    if (s.weeklyHoursMin() != MISSING && s.weeklyHoursMax() != MISSING) {
      assertThat(s.weeklyHoursMax()).as(s.id()).isGreaterThanOrEqualTo(s.weeklyHoursMin());
    }
    assertThat(new HashSet<>(s.occupationsWanted()))
        .as(s.id())
        .hasSameSizeAs(s.occupationsWanted());
    assertThat(s.licences()).as(s.id()).allMatch(Licences.get()::contains);
    assertThat(new HashSet<>(s.licences())).as(s.id()).hasSameSizeAs(s.licences());
    assertThat(new HashSet<>(s.skills())).as(s.id()).hasSameSizeAs(s.skills());
    if (s.availableFrom() != null && s.availableUntil() != null) {
      assertThat(s.availableUntil()).as(s.id()).isAfter(s.availableFrom());
    }
    if (s.birthDate() != null) {
      int age = Period.between(s.birthDate(), SampleMarket.USUAL_AS_OF).getYears();
      assertThat(age).as(s.id()).isBetween(19, 70);
      s.occupationsExperienced()
          .forEach(entry -> assertThat(entry.years()).as(s.id()).isBetween(1, age - 16));
    }
  }
}
