package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SendingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
  private static final DemoRegisters DEMO = DemoRegisters.of(SampleMarket.USUAL_AS_OF);
  private static final List<OpeningProfile> OPENINGS =
      DEMO.openings().map(Opening::profile).toList();

  @Test
  void theDemonstrationHasItsNumbers() {
    assertThat(DEMO.people().filter(person -> person.exampleOf() == null)).hasSize(2_000);
    assertThat(DEMO.openings().filter(opening -> opening.exampleOf() == null)).hasSize(15_000);
    Set<String> ids = new HashSet<>();
    assertThat(DEMO.people()).allMatch(person -> ids.add(person.profile().id()));
    assertThat(OPENINGS).allMatch(opening -> ids.add(opening.id()));
  }

  @Test
  void everybodyIsSaidToBeMadeUp() {
    assertThat(DEMO.people()).allMatch(person -> person.name().endsWith("（架空）"));
    assertThat(DEMO.people())
        .extracting(SendingRecord::employerName)
        .allMatch(employer -> employer == null || employer.endsWith("（架空）"));
    assertThat(DEMO.openings())
        .extracting(Opening::employer)
        .allMatch(employer -> employer == null || employer.endsWith("（架空）"));
  }

  @Test
  void theSevenSecondmentsOfTheGuideHaveItsPersonsAndMonths() {
    for (var fact : SampleTable.read("secondment-cases-guide-2023.csv")) {
      String id = "EX-C" + fact.getField("case");
      assertThat(DEMO.examplePeople())
          .filteredOn(person -> person.profile().id().startsWith(id + "-"))
          .hasSize(Integer.parseInt(fact.getField("persons")))
          .allMatch(person -> label(person).contains(fact.getField("sender_business")));
      OpeningProfile opening = opening(id + "-O");
      assertThat(opening.months()).isEqualTo(Integer.parseInt(fact.getField("months")));
      assertThat(opening.headcount()).isEqualTo(Integer.parseInt(fact.getField("persons")));
    }
    assertThat(DEMO.examplePeople())
        .filteredOn(person -> person.profile().id().startsWith("EX-C"))
        .hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04-01", "2024-02-29", "2026-11-21", "2031-12-31"})
  void eachPersonOfTheGuidesCasesMeetsEveryConditionOfTheirOpening(LocalDate asOf) {
    DemoRegisters demo = DemoRegisters.of(asOf);
    Judge judge = new Judge(CandidateSharesTest.places(), Strategy.standard(), asOf);
    List<SendingRecord> cases =
        demo.examplePeople().stream()
            .filter(person -> person.profile().id().startsWith("EX-C"))
            .toList();
    assertThat(cases).isNotEmpty();
    for (SendingRecord person : cases) {
      String openingId = person.profile().id().replaceFirst("-S\\d$", "-O");
      OpeningProfile own =
          demo.exampleOpenings().stream()
              .map(Opening::profile)
              .filter(opening -> opening.id().equals(openingId))
              .findFirst()
              .orElseThrow();
      Explanation explanation = judge.explain(person.profile(), own);
      assertThat(explanation.isMatch()).as(person.profile().id()).isTrue();
      assertThat(explanation.notStated()).as(person.profile().id()).isEmpty();
    }
  }

  @Test
  void theOpeningOfEachCaseIsAmongTheThreeBestOfItsPeople() {
    Judge judge =
        new Judge(CandidateSharesTest.places(), Strategy.standard(), SampleMarket.USUAL_AS_OF);
    for (SendingRecord person : DEMO.examplePeople()) {
      String id = person.profile().id();
      if (!id.startsWith("EX-C")) {
        continue;
      }
      int score = judge.explain(person.profile(), opening(id.replaceFirst("-S\\d$", "-O"))).score();
      long better =
          OPENINGS.stream()
              .map(opening -> judge.explain(person.profile(), opening))
              .filter(other -> other.isMatch() && other.score() > score)
              .count();
      assertThat(better).as(id).isLessThan(3);
    }
  }

  @Test
  void mostOfTheHospitalsFortyFiveCanBePlacedAndGreedyPlacesFewer() {
    SmallPlacement placement =
        SmallPlacement.of(
            DEMO.examplePeople().stream()
                .map(SendingRecord::profile)
                .filter(person -> person.id().startsWith("EX-H"))
                .toList(),
            OPENINGS,
            new Judge(CandidateSharesTest.places(), Strategy.standard(), SampleMarket.USUAL_AS_OF));
    int most = placement.most();
    assertThat(placement.people()).isEqualTo(45);
    assertThat(most).isBetween(35, 43);
    assertThat(placement.greedy()).isLessThanOrEqualTo(most - 2);
  }

  private static String label(SendingRecord person) {
    String label = person.exampleOf();
    return label == null ? "" : label;
  }

  private static OpeningProfile opening(String id) {
    return OPENINGS.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }
}
