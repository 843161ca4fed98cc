package jp.hashiwatashi.register.sample;

import java.util.Optional;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;
import org.jspecify.annotations.Nullable;

/** The made-up employers' sites and whom to ask there, told by their ids. */
final class DemoSites {
  private static final int KIND = 105;
  private static final int NOT_STATED = Employer.NOT_STATED;

  private DemoSites() {}

  /** The id of an employer's site in a municipality, given by its position. */
  private static String id(String employerId, int municipality) {
    return employerId + "-" + Municipalities.get().at(municipality).code();
  }

  /** None is stated without employer and place. */
  static Optional<String> at(@Nullable String employerId, int municipality) {
    return employerId == null || municipality == NOT_STATED
        ? Optional.empty()
        : Optional.of(id(employerId, municipality));
  }

  /** The one that an employer's people leave: where the employer sits, not where they live. */
  static Optional<String> left(@Nullable String employerId) {
    return employerId == null
        ? Optional.empty()
        : at(employerId, DemoEmployers.municipality(employerId));
  }

  static String employerOf(String siteId) {
    return siteId.substring(0, siteId.lastIndexOf('-'));
  }

  static String contactId(String siteId) {
    return siteId + "-1";
  }

  /**
   * A site.
   *
   * @param number from 1, among all sites
   * @param sites that the employer has; all of them have no more workers than it
   */
  static Establishment establishment(String siteId, int number, Employer employer, int sites) {
    Municipality place =
        Municipalities.get()
            .at(Municipalities.get().indexOf(siteId.substring(siteId.lastIndexOf('-') + 1)));
    int position = Municipalities.get().indexOf(place.code());
    Draws draws = new Draws(0, KIND, siteId.hashCode());
    boolean seat = position == employer.municipality();
    String address = DemoEmployers.address(position, draws);
    return new Establishment(
        siteId,
        employer.id(),
        (seat ? "主たる事業所" : place.name() + "事業所") + "（架空）",
        seat ? employer.address() : address,
        position,
        industry(employer, draws),
        draws.percent(90) ? "9900%06d0".formatted(number) : null,
        draws.percent(25) ? NOT_STATED : workers(employer, sites, draws),
        0,
        null);
  }

  private static @Nullable IndustryGroup industry(Employer employer, Draws draws) {
    return draws.percent(92) ? employer.industry() : null;
  }

  private static int workers(Employer employer, int sites, Draws draws) {
    int share = employer.regularWorkers() / sites;
    return employer.regularWorkers() == NOT_STATED || share == 0
        ? NOT_STATED
        : Math.max(1, share * draws.between(60, 100) / 100);
  }

  /** Whom to ask at a site. */
  static Contact contact(String siteId) {
    int hash = siteId.hashCode();
    Draws draws = new Draws(0, KIND, hash);
    DemoNames.Name name = DemoNames.person(hash);
    return new Contact(
        contactId(siteId),
        employerOf(siteId),
        siteId,
        name.written(),
        name.kana(),
        draws.percent(60) ? "人事部" : draws.percent(50) ? "総務課" : null,
        DemoEmployers.phone(draws),
        draws.percent(60) ? "jinji%d@example.jp".formatted(draws.between(100, 99_999)) : null,
        0,
        null);
  }
}
