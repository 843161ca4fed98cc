package jp.hashiwatashi.register.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;
import jp.hashiwatashi.shared.codes.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * The made-up employers of the demonstration, their sites and whom to ask there, each from its id
 * alone. Corporate numbers start, after the check digit, with 99, which no registry office has;
 * telephone numbers with 000; mail goes to example.jp.
 */
final class DemoEmployers {
  private static final int EMPLOYER = 104;
  private static final int SITE = 105;
  private static final int NOT_STATED = Employer.NOT_STATED;
  private static final long NO_REGISTRY_OFFICE = 990_000_000_000L;

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
      return new Employer(
          id, null, name, null, null, NOT_STATED, null, NOT_STATED, NOT_STATED, null, 0, null);
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

  /** The id of an employer's site in a municipality, given by its position. */
  static String siteId(String employerId, int municipality) {
    return employerId + "-" + Municipalities.get().at(municipality).code();
  }

  static String contactId(String siteId) {
    return siteId + "-1";
  }

  /** A site, by the id that {@link #siteId} gives. */
  static Establishment establishment(String siteId) {
    int dash = siteId.lastIndexOf('-');
    Municipality place =
        Municipalities.get().at(Municipalities.get().indexOf(siteId.substring(dash + 1)));
    Draws draws = new Draws(0, SITE, siteId.hashCode());
    return new Establishment(
        siteId,
        siteId.substring(0, dash),
        place.name() + "事業所（架空）",
        address(place, draws),
        Municipalities.get().indexOf(place.code()),
        null,
        null,
        draws.percent(25) ? NOT_STATED : workers(draws),
        0,
        null);
  }

  /** Whom to ask at a site. */
  static Contact contact(String siteId) {
    int hash = siteId.hashCode();
    Draws draws = new Draws(0, SITE, hash);
    DemoNames.Name name = DemoNames.person(hash);
    return new Contact(
        contactId(siteId),
        siteId.substring(0, siteId.lastIndexOf('-')),
        siteId,
        name.written(),
        name.kana(),
        draws.percent(60) ? "人事部" : draws.percent(50) ? "総務課" : null,
        phone(draws),
        draws.percent(60) ? "jinji%d@example.jp".formatted(draws.between(100, 99_999)) : null,
        0,
        null);
  }

  /** A telephone number that nobody can have. */
  static String phone(Draws draws) {
    return "000-%04d-%04d".formatted(draws.below(10_000), draws.below(10_000));
  }

  /** Sites are told by their ids; none is stated without employer and place. */
  static Optional<String> siteOf(@Nullable String employerId, int municipality) {
    return employerId == null || municipality == NOT_STATED
        ? Optional.empty()
        : Optional.of(siteId(employerId, municipality));
  }
}
