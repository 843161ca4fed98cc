package jp.hashiwatashi.register.sample;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;

/**
 * Where people live and work. Prefectures weigh their population; inside them the kind of
 * municipality decides, by a made-up scale: wards and capitals are large, villages small, and work
 * gathers in the centres.
 */
final class Population {
  private static final int WARDS_OF_TOKYO = 13100;

  private final int[] prefectures;
  private final Alias homes;
  private final Alias workplaces;

  private Population(int[] prefectures, Alias homes, Alias workplaces) {
    this.prefectures = prefectures;
    this.homes = homes;
    this.workplaces = workplaces;
  }

  static Population of(Prefectures scale) {
    Municipalities table = Municipalities.get();
    List<Municipality> places =
        IntStream.range(0, table.currentSize()).mapToObj(table::at).toList();
    return new Population(
        places.stream().mapToInt(Municipality::prefecture).toArray(),
        weighted(places, Population::homes, scale::populationThousands),
        weighted(
            places,
            Population::jobs,
            p -> scale.populationThousands(p) * scale.jobsIndex(p) / 100));
  }

  /** Shares out each prefecture's thousands by the weights of its municipalities. */
  private static Alias weighted(
      List<Municipality> places,
      ToIntFunction<Municipality> weight,
      ToIntFunction<Integer> thousands) {
    int[] sums = new int[Prefectures.COUNT + 1];
    places.forEach(place -> sums[place.prefecture()] += weight.applyAsInt(place));
    return new Alias(
        places.stream()
            .mapToInt(place ->
                (int)
                    (thousands.applyAsInt(place.prefecture())
                        * 1_000L
                        * weight.applyAsInt(place)
                        / sums[place.prefecture()]))
            .toArray());
  }

  private static int homes(Municipality place) {
    int code = Integer.parseInt(place.code());
    int number = code % 1000;
    if (place.name().endsWith("区")) {
      return code > WARDS_OF_TOKYO && code < WARDS_OF_TOKYO + 100 ? 420 : 160;
    }
    if (number < 200) {
      return 8; // a city with wards, by those who leave the ward out
    }
    if (number < 300) {
      return number == 201 ? 330 : number < 210 ? 120 : 75;
    }
    return place.name().endsWith("村") ? 5 : 18;
  }

  private static int jobs(Municipality place) {
    int code = Integer.parseInt(place.code());
    boolean centreOfTokyo = code > WARDS_OF_TOKYO && code <= WARDS_OF_TOKYO + 4 || code == 13113;
    int homes = homes(place);
    if (centreOfTokyo) {
      return homes * 3;
    }
    return homes >= 300 ? homes * 5 / 4 : homes;
  }

  /** A home's position in the table of municipalities. */
  int home(Draws draws) {
    return homes.draw(draws);
  }

  /** A workplace's position in the table of municipalities. */
  int workplace(Draws draws) {
    return workplaces.draw(draws);
  }

  /** The prefecture, 1 to 47, of a current place's position. */
  int prefecture(int municipality) {
    return prefectures[municipality];
  }
}
