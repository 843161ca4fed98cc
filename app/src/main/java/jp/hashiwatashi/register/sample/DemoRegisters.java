package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

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

  private DemoRegisters(SampleMarket market, Examples examples) {
    this.market = market;
    this.examples = examples;
  }

  /**
   * Registers whose days lie around {@code asOf}. They age like any: who wants to show them months
   * later starts with a new data folder.
   */
  public static DemoRegisters of(LocalDate asOf) {
    return new DemoRegisters(SampleMarket.of(SEED, PEOPLE, OPENINGS, asOf), Examples.around(asOf));
  }

  /** The examples' people, then the market's. */
  public Stream<DemoPerson> people() {
    return Stream.concat(
        examples.people().stream(), IntStream.range(0, PEOPLE).mapToObj(this::person));
  }

  /** The examples' openings, then the market's. */
  public Stream<DemoOpening> openings() {
    return Stream.concat(examples.openings().stream(), market.allOpenings().map(this::opening));
  }

  public List<DemoPerson> examplePeople() {
    return examples.people();
  }

  public List<DemoOpening> exampleOpenings() {
    return examples.openings();
  }

  private DemoPerson person(int index) {
    SeekerProfile profile = market.seeker(index);
    DemoNames.Name name = DemoNames.person(index);
    return new DemoPerson(
        profile,
        name.written(),
        name.kana(),
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

  private DemoOpening opening(OpeningProfile profile) {
    return new DemoOpening(
        profile,
        profile.employerId() == null ? null : DemoNames.employer(profile.employerId()),
        market.occupationName(profile.occupation().middle()) + "の仕事です。（架空の見本です）",
        null);
  }
}
