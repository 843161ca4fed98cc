package jp.hashiwatashi.register.sample;

import java.util.List;
import java.util.stream.IntStream;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;
import jp.hashiwatashi.shared.codes.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * The made-up employers of the demonstration, each from its id alone. Corporate numbers start, after
 * the check digit, with 99, which no registry office has; telephone numbers with 000; mail goes to
 * example.jp.
 */
final class DemoEmployers {
  private static final int EMPLOYER = 104;
  private static final int NOT_STATED = Employer.NOT_STATED;
  static final long NO_REGISTRY_OFFICE = 990_000_000_000L;

  private static final Choice<Long> CAPITAL =
      Choice.<Long>table()
          .row(10, (long) NOT_STATED)
          .row(18, 3_000_000L)
          .row(36, 10_000_000L)
          .row(14, 30_000_000L)
          .row(9, 50_000_000L)
          .row(7, 100_000_000L)
          .row(4, 300_000_000L)
          .row(2, 5_000_000_000L)
          .build();

  private static final List<List<IndustryGroup>> GROUPS =
      IntStream.range(0, IndustryDivision.values().length)
          .mapToObj(i ->
              IndustryGroup.all().stream()
                  .filter(group -> group.division().ordinal() == i)
                  .toList())
          .toList();

  private static final List<List<Municipality>> PLACES =
      IntStream.rangeClosed(0, Prefecture.COUNT)
          .mapToObj(prefecture ->
              IntStream.range(0, Municipalities.get().currentSize())
                  .mapToObj(Municipalities.get()::at)
                  .filter(place -> place.prefecture() == prefecture)
                  .toList())
          .toList();

  private DemoEmployers() {}

  /**
   * @param name null for an employer of the market, whose name follows from its id
   */
  static Employer employer(String id, @Nullable String name) {
    if (name != null) {
      return ExampleEmployers.employer(id, name);
    }
    int number = Employers.number(id);
    Draws draws = new Draws(0, EMPLOYER, number);
    Municipality place = place(Employers.prefecture(number), draws);
    return new Employer(
        id,
        draws.percent(90) ? CorporateNumber.ofBody(NO_REGISTRY_OFFICE + number) : null,
        DemoNames.employer(id),
        DemoNames.employerKana(id),
        address(place, draws),
        Municipalities.get().indexOf(place.code()),
        group(Employers.division(number), draws),
        CAPITAL.draw(draws),
        draws.percent(8) ? NOT_STATED : workers(draws),
        null,
        0,
        null);
  }

  private static Municipality place(int prefecture, Draws draws) {
    var places = PLACES.get(prefecture);
    return places.get(draws.below(places.size()));
  }

  private static @Nullable IndustryGroup group(IndustryDivision division, Draws draws) {
    var groups = GROUPS.get(division.ordinal());
    return draws.percent(6) ? null : groups.get(draws.below(groups.size()));
  }

  /** Most employers are small: each step doubles, and is as likely as the one before. */
  private static int workers(Draws draws) {
    int size = 4 << draws.below(9);
    return size + draws.below(size);
  }

  private static String address(Municipality place, Draws draws) {
    return Prefecture.of(place.prefecture()).name()
        + place.name()
        + "見本町"
        + draws.between(1, 9)
        + "丁目"
        + draws.between(1, 30)
        + "番（架空）";
  }

  /** An address that does not exist, in a municipality. */
  static String address(int municipality, Draws draws) {
    return address(Municipalities.get().at(municipality), draws);
  }

  /** Where an employer sits, a position in {@code Municipalities}. */
  static int municipality(String id) {
    int ofExample = ExampleEmployers.municipality(id);
    return ofExample != NOT_STATED ? ofExample : employer(id, null).municipality();
  }

  /** A telephone number that nobody can have, as its digits. */
  static String phone(Draws draws) {
    return "000%04d%04d".formatted(draws.below(10_000), draws.below(10_000));
  }
}
