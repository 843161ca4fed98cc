package jp.hashiwatashi.register.sample;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** The 99 middle groups, drawn by how many people offer them and how many openings ask for them. */
final class Occupations {
  private final List<Occupation> all;
  private final Alias ofPeople;
  private final Alias ofOpenings;

  /**
   * @param licenceCode the code of a licence named as in {@code occupations.csv}
   */
  Occupations(UnaryOperator<String> licenceCode) {
    all =
        SampleTable.read("occupations.csv").stream()
            .map(row -> Occupation.of(row, licenceCode))
            .sorted(Comparator.comparingInt(Occupation::middle))
            .toList();
    ofPeople = weights(Occupation::seekers);
    ofOpenings = weights(Occupation::openings);
  }

  private Alias weights(ToIntFunction<Occupation> weight) {
    return new Alias(all.stream().mapToInt(weight).toArray());
  }

  Occupation middle(int number) {
    return all.get(number - 1);
  }

  Occupation ofPerson(Draws draws) {
    return all.get(ofPeople.draw(draws));
  }

  Occupation ofOpening(Draws draws) {
    return all.get(ofOpenings.draw(draws));
  }

  /** An occupation that people of {@code own} also look at. */
  Occupation related(Occupation own, Draws draws) {
    List<Integer> related = own.related();
    return middle(related.get(draws.below(related.size())));
  }
}
