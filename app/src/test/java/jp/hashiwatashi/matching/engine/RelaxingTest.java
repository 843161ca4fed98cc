package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.matching.engine.Relaxation.Kind.ANOTHER_MOVE;
import static jp.hashiwatashi.matching.engine.Relaxation.Kind.ANOTHER_OCCUPATION;
import static jp.hashiwatashi.matching.engine.Relaxation.Kind.COMMUTE_FARTHER;
import static jp.hashiwatashi.matching.engine.Relaxation.Kind.LESS_EXPERIENCE_ASKED;
import static jp.hashiwatashi.matching.engine.Relaxation.Kind.LICENCES_IMPLIED;
import static jp.hashiwatashi.matching.engine.Relaxation.Kind.ONE_LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.engine.Relaxation.Kind;
import jp.hashiwatashi.matching.engine.Relaxation.Step;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.junit.jupiter.api.Test;

/** Chiyoda (13101) and Mitaka (13204) are some 18 km apart. */
class RelaxingTest {

  private static final String NEAR_CHIYODA = "home_municipality=13101; max_commute_km=10";

  @Test
  void aLicenceThatIsNotEnoughAloneIsTriedTogetherWithTheWay() {
    List<Relaxation> relaxations =
        relaxations(NEAR_CHIYODA, "municipality=13204; licences_required=L001");

    assertThat(of(relaxations, COMMUTE_FARTHER)).containsExactly(0);
    assertThat(of(relaxations, ONE_LICENCE)).isEmpty();
    assertThat(of(relaxations, COMMUTE_FARTHER, ONE_LICENCE)).containsExactly(1);
  }

  @Test
  void whatBringsNothingAloneIsChosenAnewForEachPair() {
    List<Relaxation> relaxations =
        relaxations(NEAR_CHIYODA, "moves=DEVELOPMENT; municipality=13204");

    assertThat(of(relaxations, ANOTHER_MOVE)).containsExactly(0);
    assertThat(relaxations)
        .contains(
            new Relaxation(
                List.of(new Step(COMMUTE_FARTHER, "20"), new Step(ANOTHER_MOVE, "DEVELOPMENT")),
                1));
  }

  @Test
  void aYearLessAskedIsAYearMoreInEveryOccupation() {
    List<Relaxation> relaxations =
        relaxations(
            "occupations_wanted=023-01; occupations_experienced=001-01:2",
            "experience_years=1",
            "experience_years=2",
            "experience_years=1; licences_required=L001");

    assertThat(of(relaxations, LESS_EXPERIENCE_ASKED)).containsExactly(1);
    assertThat(of(relaxations, LESS_EXPERIENCE_ASKED, ONE_LICENCE)).containsExactly(2);
  }

  @Test
  void whoStatesNoExperienceIsNotHeldBackByIt() {
    assertThat(of(relaxations("", "experience_years=1"), LESS_EXPERIENCE_ASKED)).isEmpty();
  }

  @Test
  void anotherOccupationBringsItsMajorGroupAndIsNamedByWhereMostAre() {
    List<Relaxation> relaxations =
        relaxations(
            "occupations_wanted=023-01",
            "occupation=023-01",
            "occupation=028-01", // the major group that is wanted already
            "occupation=067-01",
            "occupation=068-01",
            "occupation=068",
            "occupation=082-01",
            "occupation=082-01");

    assertThat(relaxations)
        .contains(new Relaxation(List.of(new Step(ANOTHER_OCCUPATION, "068")), 3));
  }

  @Test
  void anOccupationInAnIndustryThatThePersonKnowsComesBeforeOneThatBringsMore() {
    String nurse = "occupations_wanted=023; industries_experienced=P";
    String care = "occupation=050; industry=P";
    String care2 = "occupation=049; industry=R";
    String software = "occupation=009; industry=G";
    List<Relaxation> relaxations =
        relaxations(nurse, software, software, software, software, care2, care2, care);

    assertThat(relaxations)
        .contains(new Relaxation(List.of(new Step(ANOTHER_OCCUPATION, "050")), 3));
    assertThat(relaxations("occupations_wanted=023", software, software, care))
        .as("who states no industry")
        .contains(new Relaxation(List.of(new Step(ANOTHER_OCCUPATION, "009")), 2));
  }

  @Test
  void nobodyIsAdvisedToTakeALicenceThatTakesYears() {
    String pharmacist = "licences_required=L016";
    String careManager = "licences_required=L045";
    assertThat(of(relaxations("", pharmacist, careManager), ONE_LICENCE)).isEmpty();
    assertThat(
            relaxations(
                "", pharmacist, pharmacist, careManager, careManager, "licences_required=L047"))
        .contains(new Relaxation(List.of(new Step(ONE_LICENCE, "L047")), 1));
  }

  @Test
  void ofTheLicencesImpliedOnlyThoseAreNamedThatTheNewcomersRequire() {
    String heavyLorry = "licences=L004; " + NEAR_CHIYODA;
    List<Relaxation> relaxations =
        relaxations(
            heavyLorry,
            "licences_required=L003; municipality=13101",
            "licences_required=L001|L218; municipality=13101",
            "licences_required=L001; municipality=13204");

    assertThat(relaxations)
        .contains(
            new Relaxation(List.of(new Step(LICENCES_IMPLIED, "L003")), 1),
            new Relaxation(
                List.of(new Step(LICENCES_IMPLIED, "L001|L003"), new Step(COMMUTE_FARTHER, "20")),
                2),
            new Relaxation(
                List.of(new Step(LICENCES_IMPLIED, "L001|L003"), new Step(ONE_LICENCE, "L218")),
                2));
  }

  @Test
  void theOccupationIsChosenAnewForEachPair() {
    List<Relaxation> relaxations =
        relaxations(
            "occupations_wanted=023-01; " + NEAR_CHIYODA,
            "occupation=067-01; municipality=13101",
            "occupation=082-01; municipality=13204",
            "occupation=082-01; municipality=13204",
            "occupation=090-01; municipality=13101; licences_required=L001",
            "occupation=090-01; municipality=13101; licences_required=L001");

    assertThat(relaxations)
        .contains(
            new Relaxation(List.of(new Step(ANOTHER_OCCUPATION, "067")), 1),
            new Relaxation(
                List.of(new Step(COMMUTE_FARTHER, "20"), new Step(ANOTHER_OCCUPATION, "082")), 2),
            new Relaxation(
                List.of(new Step(ONE_LICENCE, "L001"), new Step(ANOTHER_OCCUPATION, "090")), 2));
    assertThat(of(relaxations, ONE_LICENCE)).isEmpty();
  }

  @Test
  void whoWantsNoOccupationInParticularIsAdvisedNone() {
    assertThat(of(relaxations("", "occupation=067-01"), ANOTHER_OCCUPATION)).isEmpty();
  }

  @Test
  void nobodyIsAdvisedToTakeALicenceThatOneHeldImplies() {
    String nurse = "L019";
    String assistantNurse = "L020";
    List<Relaxation> relaxations =
        relaxations(
            "licences=" + nurse,
            "licences_required=" + assistantNurse,
            "licences_required=" + assistantNurse,
            "licences_required=" + assistantNurse + "|L001",
            "licences_required=L001");

    assertThat(relaxations)
        .contains(
            new Relaxation(List.of(new Step(LICENCES_IMPLIED, assistantNurse)), 2),
            new Relaxation(List.of(new Step(ONE_LICENCE, "L001")), 1),
            new Relaxation(
                List.of(new Step(LICENCES_IMPLIED, assistantNurse), new Step(ONE_LICENCE, "L001")),
                4));
  }

  @Test
  void whatIsImpliedIsNoMatchByItself() {
    assertThat(
            Pairs.explain(Pairs.person("licences=L019"), Pairs.opening("licences_required=L020"))
                .of(Condition.LICENCES))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void ofTwoLicencesTheOneThatMoreOpeningsLackIsNamed() {
    List<Relaxation> relaxations =
        relaxations(
            "", "licences_required=L002", "licences_required=L001|L002", "licences_required=L002");

    assertThat(relaxations).contains(new Relaxation(List.of(new Step(ONE_LICENCE, "L002")), 2));
  }

  @Test
  void aPersonWhoStatesHardlyAnythingHasNothingToRelaxButTheMove() {
    assertThat(relaxations("", "moves=SECONDMENT").stream().filter(r -> r.steps().size() == 1))
        .containsExactly(new Relaxation(List.of(new Step(ANOTHER_MOVE, "SECONDMENT")), 1));
  }

  private static List<Relaxation> relaxations(String person, String... openings) {
    Market market = new Market(Places.of(Municipalities.get()), Runnable::run);
    Stream<OpeningProfile> offered =
        IntStream.range(0, openings.length)
            .mapToObj(i -> Pairs.opening(openings[i] + "; opening_id=O" + i));
    market.load(List.of(), offered.toList());
    return market.relaxations(
        Pairs.person(person), new Query(Strategy.standard(), Pairs.AS_OF, 20));
  }

  private static List<Integer> of(List<Relaxation> relaxations, Kind... kinds) {
    return relaxations.stream()
        .filter(r -> r.steps().stream().map(Step::kind).toList().equals(List.of(kinds)))
        .map(Relaxation::more)
        .toList();
  }
}
