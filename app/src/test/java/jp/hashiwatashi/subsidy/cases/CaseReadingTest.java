package jp.hashiwatashi.subsidy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.shared.page.InEnglish;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that are none: each fault by case and fact, with how to mend it. */
class CaseReadingTest {

  private static final String GOOD =
      """
      [{"id": "1", "scheme": "placement-contract-start", "facts": {"plan_filed_on": "2016-12-01", "sme": true}}]
      """;

  static List<String> faults(String json) {
    return faults(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(byte[] json) {
    CasesFault fault = catchThrowableOfType(CasesFault.class, () -> CaseReading.read(json));
    if (fault == null) {
      return List.of();
    }
    fault.faults().forEach(one -> InEnglish.isTold(one.told()));
    return fault.faults().stream().map(CaseFault::toString).toList();
  }

  private static List<String> faultsOfFacts(String scheme, String facts) {
    return faults("[{\"id\": \"k\", \"scheme\": \"%s\", \"facts\": %s}]".formatted(scheme, facts));
  }

  @Test
  void whatIsLeftOutOrNullIsNotKnown() throws CasesFault {
    List<SubsidyCase> cases =
        CaseReading.read(
            """
            [{"id": "", "scheme": "outside-training", "facts": {}},
             {"id": " ", "scheme": "outside-training", "facts": {"plan_filed_on": null, "cost": null}},
             {"id": "g", "scheme": "placement-contract", "facts": {"special": null, "fee": null}}]
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(cases).extracting(SubsidyCase::id).containsExactly("", " ", "g");
    for (SubsidyCase one : cases) {
      assertThat(one.course().facts()).noneMatch(one.facts()::knows);
      assertThat(one.facts().hasGroup("special")).isFalse();
    }
  }

  @Test
  void anItemOfAGroupThatIsNullIsNotKnownThoughTheGroupWasSpokenOf() throws CasesFault {
    Facts facts =
        CaseReading.read(
                """
                [{"id": "1", "scheme": "placement-contract",
                  "facts": {"special": {"open_ended": null, "part_time": false}}}]
                """
                    .getBytes(StandardCharsets.UTF_8))
            .getFirst()
            .facts();
    assertThat(facts.hasGroup("special")).isTrue();
    assertThat(facts.knows(Fact.yesNo("special.open_ended", ""))).isFalse();
    assertThat(facts.find(Fact.yesNo("special.part_time", ""))).contains(false);
  }

  @Test
  void theHighestNumbersAreRead() throws CasesFault {
    Facts facts =
        CaseReading.read(
                """
                [{"id": "1", "scheme": "placement-contract",
                  "facts": {"fee": 9223372036854775807, "separated_on": "1873-01-01",
                    "special": {"wage_ratio_percent": 999999999}}}]
                """
                    .getBytes(StandardCharsets.UTF_8))
            .getFirst()
            .facts();
    assertThat(facts.find(Fact.yen("fee", ""))).contains(Long.MAX_VALUE);
    assertThat(facts.find(Fact.day("separated_on", ""))).contains(LocalDate.of(1873, 1, 1));
    assertThat(facts.find(Fact.percent("special.wage_ratio_percent", "")).orElseThrow())
        .isEqualByComparingTo("999999999");
  }

  @Test
  void anEmptyListIsNoFault() {
    assertThat(faults("[]")).isEmpty();
    assertThat(faults("\uFEFF[]\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "⇒",
      quoteCharacter = '~',
      textBlock =
          """
          { "facts": {} } ⇒ 事例の一覧ではありません
          ~~ ⇒ 事例の一覧ではありません
          [ ⇒ 1行目から先が JSON になっていません
          [{"id": "1", "scheme": "outside-training",}] ⇒ 1行目から先が JSON になっていません
          [{'id': "1"}] ⇒ 1行目から先が JSON になっていません
          [{"id": "1", "scheme": "outside-training", "facts": {"cost": 01}}] ⇒ 1行目から先が JSON になっていません
          [{"id": "1", "scheme": "outside-training", "facts": {"cost": NaN}}] ⇒ 1行目から先が JSON になっていません
          [] [] ⇒ 一覧の後に余分な文字があります
          [] x ⇒ 1行目から先が JSON になっていません
          [7] ⇒ 1件目: 事例ではありません
          [null] ⇒ 1件目: 事例ではありません
          [[]] ⇒ 1件目: 事例ではありません
          [{}] ⇒ 1件目: id: 事例の番号がありません | 1件目: scheme: 助成金の名前がありません | 1件目: facts: 事実の一覧がありません
          [{"id": 1, "scheme": "outside-training", "facts": {}}] ⇒ 1件目: id: 事例の番号がありません
          [{"id": "a", "scheme": "outside", "facts": {"x": 1}}] ⇒ 1件目「a」: scheme: 「outside」という助成金はありません
          [{"id": "a", "scheme": "outside-training", "facts": []}] ⇒ 1件目「a」: facts: 事実の一覧がありません
          [{"id": "a", "scheme": "outside-training", "facts": {}, "fact": 1}] ⇒ 1件目「a」: fact: この名前は使えません
          [{"id": "a", "id": "b", "scheme": "outside-training", "facts": {}}] ⇒ 1件目「a」: id: 同じ名前が2つあります
          [{"id": "a", "scheme": "outside-training", "x": {"y": 1, "y": 2}, "facts": {}}] ⇒ 1件目「a」: x: この名前は使えません | 1件目「a」: x.y: 同じ名前が2つあります
          [{"id": "a", "scheme": "outside-training", "facts": {"cost": 1, "cost": 2}}] ⇒ 1件目「a」: cost: 同じ名前が2つあります
          [{"id": "a", "scheme": "outside-training", "facts": {}}, {"id": "a", "scheme": "outside-training", "facts": {}}] ⇒ 2件目「a」: id: 1件目と同じ番号です
          """)
  void everyFaultOfTheListIsTold(String json, String expected) {
    String[] each = expected.split(" \\| ");
    List<String> found = faults(json);
    assertThat(found).as(json).hasSize(each.length);
    for (int i = 0; i < each.length; i++) {
      assertThat(found.get(i)).startsWith(each[i]).contains("; ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "⇒",
      quoteCharacter = '~',
      textBlock =
          """
          outside-training ⇒ {"sme": true} ⇒ sme: この助成金の事実ではありません
          outside-training ⇒ {"assumed": {"on_list": true}} ⇒ assumed: この助成金の事実ではありません
          outside-training ⇒ {"assumed.on_list": true} ⇒ assumed.on_list: この助成金の事実ではありません
          outside-training ⇒ {"special": {}} ⇒ special: この助成金の事実ではありません
          outside-training ⇒ {"cost": "1000"} ⇒ cost: 訓練の費用が数ではありません
          outside-training ⇒ {"cost": 1000.5} ⇒ 訓練の費用に小数があります; 引用符、コンマ、小数点、指数を付けずに、0以上の整数（円）にしてください
          outside-training ⇒ {"cost": 1.25e1} ⇒ に小数があります
          outside-training ⇒ {"cost": 1.5e1} ⇒ が指数の付いた数です
          outside-training ⇒ {"cost": 1.0} ⇒ に小数があります
          outside-training ⇒ {"cost": 1e3} ⇒ 訓練の費用が指数の付いた数です; 引用符、コンマ、小数点、指数を付けずに、0以上の整数（円）にしてください
          outside-training ⇒ {"cost": -1} ⇒ が -1 です
          outside-training ⇒ {"cost": 9223372036854775808} ⇒ が 9223372036854775808 です
          outside-training ⇒ {"cost": true} ⇒ が数ではありません
          outside-training ⇒ {"plan_filed_on": "2017/03/31"} ⇒ 「2017/03/31」が日付ではありません
          outside-training ⇒ {"plan_filed_on": "2017-02-29"} ⇒ 「2017-02-29」が日付ではありません
          outside-training ⇒ {"plan_filed_on": "2017-3-31"} ⇒ 「2017-3-31」が日付ではありません
          outside-training ⇒ {"plan_filed_on": 20170331} ⇒ が日付ではありません
          outside-training ⇒ {"plan_filed_on": "+999999999-12-31"} ⇒ 「+999999999-12-31」が日付ではありません
          outside-training ⇒ {"plan_filed_on": "1872-12-31"} ⇒ 「1872-12-31」が日付ではありません
          placement-contract-start ⇒ {"sme": "true"} ⇒ が true か false ではありません
          placement-contract-start ⇒ {"sme": 1} ⇒ が true か false ではありません
          placement-contract ⇒ {"special": []} ⇒ special: 項目の一覧ではありません
          placement-contract ⇒ {"special": true} ⇒ special: 項目の一覧ではありません
          placement-contract ⇒ {"special": {"open": true}} ⇒ special.open: この助成金の事実ではありません
          placement-contract ⇒ {"special.open_ended": true} ⇒ special.open_ended: この助成金の事実ではありません
          placement-contract ⇒ {"special": {"part_time": true, "part_time": true}} ⇒ special.part_time: 同じ名前が2つあります
          placement-contract ⇒ {"special": {"wage_ratio_percent": "80"}} ⇒ special.wage_ratio_percent:
          placement-contract ⇒ {"special": {"wage_ratio_percent": -0.1}} ⇒ special.wage_ratio_percent:
          placement-contract ⇒ {"special": {"wage_ratio_percent": 999999999.1}} ⇒ special.wage_ratio_percent:
          placement-contract ⇒ {"special": {"wage_ratio_percent": true}} ⇒ special.wage_ratio_percent:
          placement-contract ⇒ {"group_work_times": "3"} ⇒ group_work_times: グループワークの回数が数ではありません
          placement-contract ⇒ {"fee": {"yen": 1}} ⇒ fee: ①委託の費用が数ではありません
          work-environment ⇒ {"kind": "C"} ⇒ kind:
          work-environment ⇒ {"kind": ["A"]} ⇒ kind:
          continued-employment-65 ⇒ {"measures": []} ⇒ measures:
          continued-employment-65 ⇒ {"measures": "A65"} ⇒ measures:
          continued-employment-65 ⇒ {"measures": ["A64"]} ⇒ measures:
          continued-employment-65 ⇒ {"measures": [65]} ⇒ measures:
          continued-employment-65 ⇒ {"measures": ["A65", ["A66"]]} ⇒ measures:
          continued-employment-65 ⇒ {"measures": ["A65", "A65"]} ⇒ に A65 が2つあります
          continued-employment-65 ⇒ {"measures": ["A65", "A66"]} ⇒ measures: A65 と A66は一緒に実施できません
          continued-employment-65 ⇒ {"measures": ["C70", "C66_69"]} ⇒ measures: C66_69 と C70は一緒に実施できません
          continued-employment-65 ⇒ {"measures": ["B", "C70"]} ⇒ measures: B（定年の定めの廃止）
          continued-employment-65 ⇒ {"raise_years": 0} ⇒ raise_years:
          continued-employment-65 ⇒ {"continued_raise_years": 0} ⇒ continued_raise_years:
          continued-employment-65 ⇒ {"measures": ["A65"], "raise_years": 6} ⇒ raise_years:
          open-ended-conversion ⇒ {"already_this_year": 11} ⇒ already_this_year:
          """)
  void everyFaultOfAFactIsTold(String scheme, String facts, String expected) {
    assertThat(faultsOfFacts(scheme, facts))
        .singleElement()
        .asString()
        .startsWith("1件目「k」: ")
        .contains(expected)
        .contains("; ");
  }

  @Test
  void noFaultHidesAnother() {
    assertThat(
            faultsOfFacts(
                "continued-employment-65",
                "{\"measures\": [\"A65\", \"A65\", \"A66\", \"X\"], \"raise_years\": 6}"))
        .hasSize(4)
        .anyMatch(told -> told.contains("に A65 が2つあります"))
        .anyMatch(told -> told.contains("に選べない値があります"))
        .anyMatch(told -> told.contains("A65 と A66は一緒に実施できません"))
        .anyMatch(told -> told.contains("raise_years"));
  }

  @Test
  void whatIsJustRightIsNoFault() {
    assertThat(
            faultsOfFacts(
                "continued-employment-65", "{\"measures\": [\"A65\"], \"raise_years\": 5}"))
        .isEmpty();
    assertThat(
            faultsOfFacts(
                "continued-employment-65", "{\"measures\": [\"A66\"], \"raise_years\": 6}"))
        .isEmpty();
    assertThat(faultsOfFacts("continued-employment-65", "{\"measures\": [\"A66\", \"C70\"]}"))
        .isEmpty();
    assertThat(faultsOfFacts("open-ended-conversion", "{\"already_this_year\": 10}")).isEmpty();
    assertThat(faultsOfFacts("placement-contract", "{\"special\": {\"wage_ratio_percent\": 0}}"))
        .isEmpty();
    assertThat(
            faultsOfFacts("placement-contract", "{\"special\": {\"wage_ratio_percent\": 79.999}}"))
        .isEmpty();
  }

  /** The first of two counts; of the second it is told too what is wrong with it. */
  @Test
  void whatStandsTwiceHidesNoFault() {
    assertThat(
            faults(
                """
                [{"id": "t", "scheme": "placement-contract", "facts": {"fee": 1, "special": {}},
                  "facts": {"fee": -1, "cost": 2}}]
                """))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("1件目「t」: facts: 同じ名前が2つあります"),
            two -> assertThat(two).startsWith("1件目「t」: fee: ①委託の費用が -1 です"),
            three -> assertThat(three).startsWith("1件目「t」: cost: この助成金の事実ではありません"));
    assertThat(
            faultsOfFacts(
                "placement-contract",
                "{\"fee\": 1, \"fee\": \"x\", \"special\": {\"part_time\": true, \"part_time\": 1}}"))
        .satisfiesExactly(
            one -> assertThat(one).contains("fee: 同じ名前が2つあります"),
            two -> assertThat(two).contains("fee: ①委託の費用が数ではありません"),
            three -> assertThat(three).contains("special.part_time: 同じ名前が2つあります"),
            four ->
                assertThat(four).contains("special.part_time: ").contains("true か false ではありません"));
    assertThat(faultsOfFacts("outside-training", "{\"cost\": -1, \"cost\": -1}")).hasSize(2);
    assertThat(
            faultsOfFacts(
                "placement-contract",
                "{\"special\": {\"part_time\": true, \"part_time\": null}, \"fee\": 1, \"fee\": null}"))
        .hasSize(2);
    assertThat(faults("[{\"id\": \"t\", \"scheme\": \"?\", \"facts\": {}, \"facts\": {\"x\": 1}}]"))
        .hasSize(2);
    assertThat(
            faults(
                "[{\"id\": \"t\", \"scheme\": \"outside-training\", \"facts\": {}, \"facts\": 1}]"))
        .hasSize(1);
  }

  @Test
  void whatIsWrongIsToldInTwoSentencesWithoutItsPlace() {
    var fault = new CaseFault(1, "a", "kind", "措置の種類は選べる値ではありません", "A、B のどれかにしてください");
    assertThat(fault.told()).isEqualTo("措置の種類は選べる値ではありません。A、B のどれかにしてください");
    assertThat(faultsOfFacts("work-environment", "{\"kind\": \"C\"}"))
        .singleElement()
        .asString()
        .endsWith("; A、B のどれかにしてください");
  }

  @Test
  void aLongNumberIsToldWhole() {
    String id = "1234567890".repeat(20);
    assertThat(
            faults(
                "[{\"id\": \"%s\", \"scheme\": \"outside-training\", \"facts\": {\"cost\": -1}}]"
                    .formatted(id)))
        .singleElement()
        .asString()
        .startsWith("1件目「" + id + "」: cost: ");
  }

  @Test
  void allFaultsOfAllCasesAreTold() {
    assertThat(
            faults(
                """
                [{"id": "a", "scheme": "outside-training", "facts": {"cost": -1, "plan_filed_on": "soon"}},
                 {"id": "b", "scheme": "outside-training", "facts": {"cost": 5}},
                 {"id": "c", "scheme": "?", "facts": {}}]
                """))
        .hasSize(3)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("1件目「a」: cost: "),
            one -> assertThat(one).startsWith("1件目「a」: plan_filed_on: "),
            one -> assertThat(one).startsWith("3件目「c」: scheme: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Windows-31J", "UTF-16", "UTF-16LE"})
  void anotherEncodingIsTold(String encoding) {
    byte[] bytes = GOOD.replace("\"1\"", "\"事例\"").getBytes(Charset.forName(encoding));
    assertThat(faults(bytes)).hasSize(1);
  }

  /** Whatever the bytes: cases or faults, nothing else. */
  @Test
  void bytesThatWereChangedAtRandomAreReadOrRefused() {
    RandomGenerator random = Seeds.random("CaseReadingTest");
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < Seeds.rounds(5_000, 500_000); round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(1, 5); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : "{}[]\",:0-.eE\\un".charAt(random.nextInt(15)));
      }
      assertThat(faults(bytes)).doesNotContainNull();
    }
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> CaseReading.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CasesFault.class);
  }

  static String cases(int count, String facts) {
    String one = "{\"id\": \"%d\", \"scheme\": \"outside-training\", \"facts\": " + facts + "}";
    return IntStream.range(0, count)
        .mapToObj(one::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void aNameThatStandsTwiceIsToldWithWhereItStandsHoweverDeep() {
    String deep = "{\"a\": ".repeat(300) + "{\"b\": 1, \"b\": 2}" + "}".repeat(300);
    assertThat(faults(cases(1, "{\"cost\": " + deep + "}")))
        .hasSize(2)
        .first()
        .asString()
        .contains("同じ名前が2つあります");
  }
}
