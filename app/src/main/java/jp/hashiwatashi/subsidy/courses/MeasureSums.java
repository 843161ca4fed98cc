package jp.hashiwatashi.subsidy.courses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Wording;
import org.jspecify.annotations.Nullable;

/** What each measure is worth in a version of 65歳超継続雇用促進コース: by a table, or the same for all. */
sealed interface MeasureSums {

  /** Which raise a sum depends on. */
  enum Raise {
    RETIREMENT_AGE,
    CONTINUED,
    NONE
  }

  /**
   * @param label the cell in words
   */
  record Sum(String label, long yen) {}

  /**
   * What both have.
   *
   * @param months of the measure within which one applies
   * @param breachYears before the measure
   * @param insured who must be there
   * @param to65 the age that measure A65 leads to
   * @param leastRetirementAge none is lower (高年齢者雇用安定法第8条)
   */
  record Terms(
      int months, long breachYears, OlderInsured insured, long to65, long leastRetirementAge) {

    static Terms of(Map<String, Object> values) {
      return new Terms(
          Math.toIntExact(Provision.number(values, "months")),
          Provision.number(values, "breach_years"),
          OlderInsured.of(values),
          Provision.number(Provision.group(values, "ages"), "A65"),
          Provision.number(values, "least_retirement_age"));
    }

    /** Years by which measure A65 can raise a retirement age. */
    long mostTo65() {
      return to65 - leastRetirementAge;
    }
  }

  Terms terms();

  Raise raiseOf(String measure);

  /**
   * @param people 0 or more
   * @param years of the raise, where it counts
   */
  Sum sum(String measure, long people, long years);

  /** Of two measures together, which one is paid. */
  boolean goesBefore(Sum one, Sum other);

  static MeasureSums of(Map<String, Object> values) {
    Map<String, String> called = called(Provision.group(values, "ages"));
    return values.containsKey("flat")
        ? Flat.of(Terms.of(values), called, Provision.group(values, "flat"))
        : Table.of(Terms.of(values), called, values);
  }

  private static Map<String, String> called(Map<String, Object> ages) {
    List<Long> to = Provision.numbers(ages, "C66_69");
    return Map.of(
        "A65", Wording.of("%d歳への定年の引上げ", Provision.number(ages, "A65")),
        "A66", Wording.of("%d歳以上への定年の引上げ", Provision.number(ages, "A66")),
        "B", "定年の定めの廃止",
        "C66_69", Wording.of("希望者全員を%d～%d歳まで継続雇用する制度", to.getFirst(), to.getLast()),
        "C70", Wording.of("希望者全員を%d歳以上まで継続雇用する制度", Provision.number(ages, "C70")));
  }

  /** Whatever the number of people and the raise; of the retirement age together with continued employment, that of the age. */
  record Flat(Terms terms, Map<String, Sum> sums) implements MeasureSums {

    static Flat of(Terms terms, Map<String, String> called, Map<String, Object> yen) {
      return new Flat(
          terms,
          called.entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey,
                      one -> new Sum(one.getValue(), Provision.number(yen, one.getKey())))));
    }

    @Override
    public Raise raiseOf(String measure) {
      return Raise.NONE;
    }

    @Override
    public Sum sum(String measure, long people, long years) {
      return Objects.requireNonNull(sums.get(measure), measure);
    }

    @Override
    public boolean goesBefore(Sum one, Sum other) {
      return false;
    }
  }

  /** By the number of people and the years of the raise; of two measures the higher sum. */
  record Table(Terms terms, Map<String, Long> years, List<Row> rows) implements MeasureSums {

    /**
     * @param people from which it holds
     * @param sums of a measure the only one, or the one below its years and the one from them on
     */
    record Row(long people, Map<String, List<Sum>> sums) {}

    static Table of(Terms terms, Map<String, String> called, Map<String, Object> values) {
      Map<String, Long> years = new HashMap<>();
      Map<String, Object> from = Provision.group(values, "years");
      from.keySet().forEach(measure -> years.put(measure, Provision.number(from, measure)));
      List<Map<String, Object>> table = Provision.groups(values, "table");
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < table.size(); i++) {
        Map<String, Object> cells = table.get(i);
        String people = people(terms.insured().age(), table, i);
        Map<String, List<Sum>> sums = new HashMap<>();
        called.forEach((measure, name) ->
            sums.put(
                measure,
                sums(name, people, years.get(measure), Provision.numbers(cells, measure))));
        rows.add(new Row(Provision.number(cells, "people"), sums));
      }
      return new Table(terms, years, rows);
    }

    private static List<Sum> sums(
        String name, String people, @Nullable Long from, List<Long> cells) {
      return from == null
          ? List.of(new Sum(Wording.of("%s、%s", name, people), cells.getFirst()))
          : List.of(
              new Sum(Wording.of("%s（引上げ%d年未満）、%s", name, from, people), cells.getFirst()),
              new Sum(Wording.of("%s（引上げ%d年以上）、%s", name, from, people), cells.getLast()));
    }

    private static String people(long age, List<Map<String, Object>> table, int row) {
      long from = Provision.number(table.get(row), "people");
      return row + 1 < table.size()
          ? Wording.of(
              "%d歳以上の被保険者%d～%d人", age, from, Provision.number(table.get(row + 1), "people") - 1)
          : Wording.of("%d歳以上の被保険者%d人以上", age, from);
    }

    @Override
    public Raise raiseOf(String measure) {
      if (!years.containsKey(measure)) {
        return Raise.NONE;
      }
      return measure.startsWith("A") ? Raise.RETIREMENT_AGE : Raise.CONTINUED;
    }

    @Override
    public Sum sum(String measure, long people, long raise) {
      Row row = rows.getFirst();
      for (Row next : rows) {
        if (people >= next.people()) {
          row = next;
        }
      }
      List<Sum> sums = Objects.requireNonNull(row.sums().get(measure), measure);
      Long from = years.get(measure);
      return from == null || raise < from ? sums.getFirst() : sums.getLast();
    }

    @Override
    public boolean goesBefore(Sum one, Sum other) {
      return one.yen() > other.yen();
    }
  }
}
