package jp.hashiwatashi.subsidy.courses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Wording;

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
  record Sum(String measure, String label, long yen) {}

  /** Within how many months of the measure one applies. */
  int months();

  Raise raiseOf(String measure);

  /**
   * @param people 1 or more
   * @param years of the raise, where it counts
   */
  Sum sum(String measure, long people, long years);

  /** Of two measures together, which one is paid. */
  boolean goesBefore(Sum one, Sum other);

  static MeasureSums of(Map<String, Object> values) {
    int months = Math.toIntExact(Provision.number(values, "months"));
    return values.containsKey("flat")
        ? new Flat(months, Provision.group(values, "flat"))
        : new Table(months, Provision.group(values, "years"), Provision.groups(values, "table"));
  }

  /** What each is called. */
  Map<String, String> CALLED =
      Map.of(
          "A65", "65歳への定年の引上げ",
          "A66", "66歳以上への定年の引上げ",
          "B", "定年の定めの廃止",
          "C66_69", "希望者全員を66～69歳まで継続雇用する制度",
          "C70", "希望者全員を70歳以上まで継続雇用する制度");

  private static String called(String measure) {
    return Objects.requireNonNull(CALLED.get(measure), measure);
  }

  /** Whatever the number of people and the raise; of the retirement age together with continued employment, that of the age. */
  record Flat(int months, Map<String, Object> yen) implements MeasureSums {

    @Override
    public Raise raiseOf(String measure) {
      return Raise.NONE;
    }

    @Override
    public Sum sum(String measure, long people, long years) {
      return new Sum(measure, called(measure), Provision.number(yen, measure));
    }

    @Override
    public boolean goesBefore(Sum one, Sum other) {
      return false;
    }
  }

  /** By the number of people and the years of the raise; of two measures the higher sum. */
  record Table(int months, Map<String, Object> years, List<Map<String, Object>> rows)
      implements MeasureSums {

    @Override
    public Raise raiseOf(String measure) {
      if (!years.containsKey(measure)) {
        return Raise.NONE;
      }
      return measure.startsWith("A") ? Raise.RETIREMENT_AGE : Raise.CONTINUED;
    }

    @Override
    public Sum sum(String measure, long people, long raise) {
      int at = 0;
      while (at + 1 < rows.size() && people >= Provision.number(rows.get(at + 1), "people")) {
        at++;
      }
      List<Long> cells = Provision.numbers(rows.get(at), measure);
      if (cells.size() == 1) {
        return new Sum(measure, Wording.of("%s、%s", called(measure), people(at)), cells.getFirst());
      }
      long from = Provision.number(years, measure);
      boolean reached = raise >= from;
      return new Sum(
          measure,
          Wording.of("%s（引上げ%d年%s）、%s", called(measure), from, reached ? "以上" : "未満", people(at)),
          cells.get(reached ? 1 : 0));
    }

    private String people(int row) {
      long from = Provision.number(rows.get(row), "people");
      return row + 1 < rows.size()
          ? Wording.of("60歳以上の被保険者%d～%d人", from, Provision.number(rows.get(row + 1), "people") - 1)
          : Wording.of("60歳以上の被保険者%d人以上", from);
    }

    @Override
    public boolean goesBefore(Sum one, Sum other) {
      return one.yen() > other.yen();
    }
  }
}
