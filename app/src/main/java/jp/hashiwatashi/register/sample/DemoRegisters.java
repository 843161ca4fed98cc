package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration shows: a market of 2,000 people and 15,000 openings, and before it, marked
 * as examples, the seven secondments of the Center's guide of 2023 and a closing hospital of 45. All
 * people, employers and places of work are made up, and their names say so.
 */
public final class DemoRegisters {
  public static final int PEOPLE = 2_000;
  public static final int OPENINGS = 15_000;

  private static final long SEED = 20_250_401;

  private final SampleMarket market;
  private final Examples examples;
  private final DemoPeople people;

  private DemoRegisters(SampleMarket market, Examples examples, LocalDate asOf) {
    this.market = market;
    this.examples = examples;
    people = new DemoPeople(asOf);
  }

  /**
   * Registers whose days lie around {@code asOf}. They age like any: who wants to show them months
   * later starts with a new data folder.
   */
  public static DemoRegisters of(LocalDate asOf) {
    return new DemoRegisters(
        SampleMarket.of(SEED, PEOPLE, OPENINGS, asOf), Examples.around(asOf), asOf);
  }

  /** The employers that people and openings name, by id. */
  public Stream<Employer> employers() {
    Map<String, @Nullable String> ofExamples = new HashMap<>();
    examples.people().forEach(p -> ofExamples.put(p.employerId(), p.employerName()));
    examples.openings().forEach(o -> ofExamples.put(o.employerId(), o.employerName()));
    return distinct(people().map(SendingRecord::employerId), openings().map(Opening::employerId))
        .map(id -> DemoEmployers.employer(id, ofExamples.get(id)));
  }

  /** The sites that people leave and openings are at, by id. */
  public Stream<Establishment> establishments() {
    Map<String, Employer> employers =
        employers().collect(Collectors.toMap(Employer::id, Function.identity()));
    List<String> sites =
        distinct(
                people().map(p -> p.separation().establishmentId()),
                openings().map(o -> o.receiver().establishmentId()))
            .toList();
    Map<String, Long> ofEmployer =
        sites.stream().collect(Collectors.groupingBy(DemoSites::employerOf, Collectors.counting()));
    return IntStream.range(0, sites.size())
        .mapToObj(i -> {
          Employer employer =
              Objects.requireNonNull(employers.get(DemoSites.employerOf(sites.get(i))));
          int number = Objects.requireNonNull(ofEmployer.get(employer.id())).intValue();
          return DemoSites.establishment(sites.get(i), i + 1, employer, number);
        });
  }

  /** Whom openings say that one can ask, by site. */
  public Stream<Contact> contacts() {
    return distinct(
            openings()
                .map(Opening::receiver)
                .map(r -> r.contactId() == null ? null : r.establishmentId()),
            Stream.empty())
        .map(DemoSites::contact);
  }

  private static Stream<String> distinct(
      Stream<@Nullable String> some, Stream<@Nullable String> others) {
    return Stream.concat(some, others).flatMap(Stream::ofNullable).distinct().sorted();
  }

  /** The examples' people, then the market's. */
  public Stream<SendingRecord> people() {
    return Stream.concat(
        examples.people().stream(), IntStream.range(0, PEOPLE).mapToObj(this::person));
  }

  /** The examples' openings, then the market's. */
  public Stream<Opening> openings() {
    return Stream.concat(examples.openings().stream(), market.allOpenings().map(this::opening));
  }

  public List<SendingRecord> examplePeople() {
    return examples.people();
  }

  public List<Opening> exampleOpenings() {
    return examples.openings();
  }

  private SendingRecord person(int index) {
    SeekerProfile profile = market.seeker(index);
    return people.record(
        profile,
        DemoNames.person(index),
        profile.employerId() == null ? null : DemoNames.employer(profile.employerId()),
        career(profile),
        null);
  }

  private String career(SeekerProfile profile) {
    if (profile.occupationsExperienced().isEmpty()) {
      return "経験はまだ伺っていません。（架空の見本です）";
    }
    StringBuilder text = new StringBuilder();
    profile
        .occupationsExperienced()
        .forEach(entry ->
            text.append(market.occupationName(entry.occupation().middle()))
                .append("を")
                .append(entry.years())
                .append("年。"));
    return text.append("（架空の見本です）").toString();
  }

  private Opening opening(OpeningProfile profile) {
    return DemoOpenings.record(
        profile,
        profile.employerId() == null ? null : DemoNames.employer(profile.employerId()),
        market.occupationName(profile.occupation().middle()) + "の仕事です。（架空の見本です）",
        null);
  }
}
