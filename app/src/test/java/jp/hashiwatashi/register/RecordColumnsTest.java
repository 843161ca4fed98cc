package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hashiwatashi.register.sample.DemoRegisters;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.RecordReading;
import org.junit.jupiter.api.Test;

/** The columns of whole records: written and read back, and what is wrong with them. */
class RecordColumnsTest {

  private static final DemoRegisters DEMO = DemoRegisters.of(LocalDate.of(2026, 11, 21));

  private static <R> Map<String, String> texts(ColumnSet<R> set, R record) {
    Map<String, String> texts = new HashMap<>();
    for (Column<R, ?> column : set.columns()) {
      texts.put(column.code(), column.textOf(record));
    }
    return texts;
  }

  private static <R> RecordReading<R> read(ColumnSet<R> set, Map<String, String> texts) {
    return RecordReading.of(set, column -> texts.get(column.code()));
  }

  /** Reading what was written gives the same record, save for what columns don't carry. */
  private static <R> void survives(ColumnSet<R> set, Stream<R> records) {
    records.forEach(record ->
        assertThat(read(set, texts(set, record)))
            .isInstanceOfSatisfying(
                RecordReading.Understood.class,
                read ->
                    assertThat(read.record())
                        .usingRecursiveComparison()
                        .ignoringFields("exampleOf")
                        .isEqualTo(record)));
  }

  @Test
  void everyRecordOfTheDemonstrationIsReadBackFromItsColumns() {
    survives(new SendingRecordColumns(), DEMO.people());
    survives(new OpeningRecordColumns(), DEMO.openings().limit(3_000));
    survives(new EmployerColumns(), DEMO.employers().limit(2_000));
    survives(new EstablishmentColumns(), DEMO.establishments().limit(2_000));
    survives(new ContactColumns(), DEMO.contacts().limit(2_000));
  }

  private static <R> List<String> faults(ColumnSet<R> set, Map<String, String> texts) {
    return switch (read(set, texts)) {
      case RecordReading.Understood<R> understood -> List.of();
      case RecordReading.Refused<R> refused ->
          refused.faults().stream().map(f -> f.column().code() + ": " + f.what()).toList();
    };
  }

  private static Map<String, String> opening(Map<String, String> more) {
    Map<String, String> texts =
        new HashMap<>(
            Map.of("opening_id", "O-1", "moves", "移籍", "headcount", "1", "occupation", "023"));
    texts.putAll(more);
    return texts;
  }

  @Test
  void anHourlyWageFillsTheMonthlyOne() {
    var read =
        (RecordReading.Understood<Opening>)
            read(
                new OpeningRecordColumns(),
                opening(Map.of("wage_unit", "時給", "wage_from", "１，２００円", "weekly_hours", "30")));
    assertThat(read.record().profile().monthlyWageMinYen()).isEqualTo(156_000);
    assertThat(read.record().terms().wage())
        .isEqualTo(new OfferedWage(OfferedWage.Unit.HOURLY, 1_200, OpeningProfile.NOT_STATED));
  }

  @Test
  void aMonthlyWageThatIsNotWhatTheOfferedOneComesToIsAFaultAndTheSameAmountIsNone() {
    var hourly = Map.of("wage_unit", "HOURLY", "wage_from", "1200", "weekly_hours", "30");
    var set = new OpeningRecordColumns();
    assertThat(faults(set, opening(with(hourly, "monthly_wage_min", "156000")))).isEmpty();
    assertThat(faults(set, opening(with(hourly, "monthly_wage_min", "156001"))))
        .singleElement()
        .asString()
        .startsWith("monthly_wage_min:")
        .contains("156001", "156000");
    assertThat(faults(set, opening(Map.of("wage_from", "1200"))))
        .containsExactly("wage_unit: 賃金の下限か上限があるのに、賃金形態がありません");
    assertThat(faults(set, opening(Map.of("wage_unit", "時給"))))
        .singleElement()
        .asString()
        .startsWith("wage_from:");
    assertThat(
            faults(set, opening(Map.of("wage_unit", "時給", "wage_from", "1300", "wage_to", "1200"))))
        .singleElement()
        .asString()
        .startsWith("wage_from:");
  }

  private static Map<String, String> with(Map<String, String> some, String code, String text) {
    Map<String, String> texts = new HashMap<>(some);
    texts.put(code, text);
    return texts;
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceThePartsOwnFaultsIncluded() {
    assertThat(
            faults(
                new OpeningRecordColumns(),
                Map.of(
                    "opening_id",
                    "O-1",
                    "moves",
                    "出向か移籍",
                    "headcount",
                    "0",
                    "days_off",
                    "366",
                    "contact_id",
                    "C-1",
                    "age_max",
                    "59")))
        .extracting(fault -> fault.substring(0, fault.indexOf(':')))
        .containsExactly(
            "moves", "occupation", "headcount", "age_limit_ground", "days_off", "contact_id");
  }

  @Test
  void aPersonNeedsANameAndItsReadingAndSupportGoesForward() {
    Map<String, String> texts =
        Map.of(
            "seeker_id",
            "S-1",
            "moves",
            "移籍",
            "kana",
            "たかはし ﾊﾅｺ",
            "support_from",
            "R8.4.1",
            "support_until",
            "2026-03-31",
            "consents",
            "HELLO_WORK:2026-04-01|ハローワーク");
    assertThat(faults(new SendingRecordColumns(), texts))
        .extracting(fault -> fault.substring(0, fault.indexOf(':')))
        .containsExactly("consents", "name", "support_until");
    var read =
        (RecordReading.Understood<SendingRecord>)
            read(
                new SendingRecordColumns(),
                Map.of(
                    "seeker_id",
                    "S-1",
                    "moves",
                    "移籍",
                    "name",
                    " 髙橋 𠮷子󠄀 ",
                    "kana",
                    "たかはし ﾖｼｺ",
                    "consents",
                    "ハローワークとの共有：令和8年4月1日|NAMED_TO_EMPLOYER:2026-04-01:2026-05-01"));
    assertThat(read.record().name()).isEqualTo("髙橋 𠮷子󠄀");
    assertThat(read.record().kana()).isEqualTo("タカハシ ヨシコ");
    assertThat(read.record().consents())
        .containsExactly(
            new Consent(Consent.Purpose.HELLO_WORK, LocalDate.of(2026, 4, 1), null),
            new Consent(
                Consent.Purpose.NAMED_TO_EMPLOYER,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 5, 1)));
  }

  @Test
  void numbersOfEmployersAndTheirSitesAreReadInAnyWidthAndChecked() {
    Map<String, String> right =
        Map.of(
            "employer_id",
            "E-1",
            "name",
            "見本",
            "corporate_number",
            "７ー００００ー１２０５ー０００２",
            "industry_group",
            "9");
    var read = (RecordReading.Understood<Employer>) read(new EmployerColumns(), right);
    assertThat(read.record().corporateNumber()).hasToString("7000012050002");
    assertThat(read.notices()).hasSize(1);
    assertThat(faults(new EmployerColumns(), with(right, "corporate_number", "7000012050003")))
        .singleElement()
        .asString()
        .contains("検査数字");
    assertThat(faults(new EmployerColumns(), with(right, "sme_class", "小売業")))
        .containsExactly("sme_class_reason: 中小企業の業種区分があるのに、その理由がありません");
    var site =
        Map.of(
            "establishment_id",
            "F-1",
            "employer_id",
            "E-1",
            "name",
            "本社",
            "insurance_office_number",
            "０１０１－００００１１－１");
    assertThat(
            ((RecordReading.Understood<Establishment>) read(new EstablishmentColumns(), site))
                .record()
                .insuranceOfficeNumber())
        .isEqualTo("01010000111");
    assertThat(
            ((RecordReading.Understood<Establishment>)
                    read(
                        new EstablishmentColumns(),
                        with(site, "insurance_office_number", "1010000111")))
                .record()
                .insuranceOfficeNumber())
        .isEqualTo("01010000111");
  }
}
