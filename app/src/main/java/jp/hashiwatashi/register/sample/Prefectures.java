package jp.hashiwatashi.register.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.Relocation;

/**
 * What the sample needs of the 47 prefectures: population (令和2年国勢調査, thousands, rounded), how
 * wages differ (made up, plausible) and how far people travel to work.
 */
final class Prefectures {
  static final int COUNT = 47;
  static final int TOKYO = 13;

  /** Where people who would move far most often want to go. */
  private static final Choice<Integer> CENTRES =
      Choice.<Integer>table().row(40, 13).row(12, 14).row(20, 27).row(14, 23).row(14, 40).build();

  private static final Choice<Integer> CITY_KM = kilometres(24, 26, 22, 9, 11, 5, 2, 1);
  private static final Choice<Integer> RURAL_KM = kilometres(18, 18, 24, 8, 17, 8, 4, 3);

  private final int[] population = new int[COUNT + 1];
  private final int[] wageIndex = new int[COUNT + 1];
  private final int[] jobsIndex = new int[COUNT + 1];
  private final List<Choice<Integer>> commute = new ArrayList<>(List.of(CITY_KM));

  Prefectures() {
    for (NamedCsvRecord row : SampleTable.read("prefectures.csv")) {
      int number = Integer.parseInt(row.getField("number"));
      population[number] = Integer.parseInt(row.getField("population_thousands"));
      wageIndex[number] = Integer.parseInt(row.getField("wage_index"));
      jobsIndex[number] = Integer.parseInt(row.getField("jobs_index"));
      commute.add(row.getField("commute").equals("city") ? CITY_KM : RURAL_KM);
    }
  }

  private static Choice<Integer> kilometres(int... weights) {
    int[] km = {10, 15, 20, 25, 30, 40, 50, 60};
    Choice.Table<Integer> table = Choice.table();
    for (int i = 0; i < km.length; i++) {
      table.row(weights[i], km[i]);
    }
    return table.build();
  }

  int populationThousands(int prefecture) {
    return population[prefecture];
  }

  /** Openings in percent of what the population would give: people travel to the large cities. */
  int jobsIndex(int prefecture) {
    return jobsIndex[prefecture];
  }

  /** Percent of the country's wages. */
  int wageIndex(int prefecture) {
    return wageIndex[prefecture];
  }

  int farthestCommuteKm(int home, Draws draws) {
    return commute.get(home).draw(draws);
  }

  /** One to four prefectures, near by or a centre, or a tenth of the time anywhere. */
  Relocation relocation(int home, Draws draws) {
    if (draws.percent(10)) {
      return Relocation.ANYWHERE;
    }
    Relocation chosen = Relocation.NOWHERE;
    for (int i = 1 + draws.below(4); i > 0; i--) {
      // Neighbours mostly have neighbouring numbers.
      int near = Math.clamp(home + (draws.percent(50) ? 1 : -1) * draws.between(1, 3), 1, COUNT);
      chosen = chosen.and(draws.percent(45) ? CENTRES.draw(draws) : near);
    }
    return chosen;
  }
}
