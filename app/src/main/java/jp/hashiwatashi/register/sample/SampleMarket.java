package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/**
 * A made-up market of people and openings: realistic, skewed, and the same for the same seed on every
 * machine. Record {@code i} depends on the seed, the matching date and {@code i} alone, never on the
 * numbers asked for or on other records, so any number can be made without holding them, in any order
 * and by several threads.
 *
 * <p>Nobody in it exists: people are {@code S0000001} and on, openings {@code O0000001} and on,
 * employers {@code E…}. The shares behind it are plausible, not measured, save for the prefectures'
 * population (令和2年国勢調査).
 */
public final class SampleMarket {
  /** The matching date around which the days of a sample lie unless another is asked for. */
  public static final LocalDate USUAL_AS_OF = LocalDate.of(2025, 4, 1);

  private final int seekers;
  private final int openings;
  private final People people;
  private final Openings offers;
  private final Country country;

  private SampleMarket(long seed, int seekers, int openings, LocalDate asOf) {
    this.seekers = seekers;
    this.openings = openings;
    country = Country.on(new Days(asOf));
    people = new People(seed, country);
    offers = new Openings(seed, country);
  }

  /** A market around {@link #USUAL_AS_OF}; both numbers are 0 or more. */
  public static SampleMarket of(long seed, int seekers, int openings) {
    return of(seed, seekers, openings, USUAL_AS_OF);
  }

  /** A market in which some openings have expired on {@code asOf} and most have not. */
  public static SampleMarket of(long seed, int seekers, int openings, LocalDate asOf) {
    if (seekers < 0 || openings < 0) {
      throw new IllegalArgumentException("seekers and openings are 0 or more");
    }
    return new SampleMarket(seed, seekers, openings, asOf);
  }

  public int seekers() {
    return seekers;
  }

  public int openings() {
    return openings;
  }

  /** Person 0 to {@link #seekers()} − 1, made anew at every call. */
  public SeekerProfile seeker(int index) {
    return people.make(Objects.checkIndex(index, seekers));
  }

  /** Opening 0 to {@link #openings()} − 1, made anew at every call. */
  public OpeningProfile opening(int index) {
    return offers.make(Objects.checkIndex(index, openings));
  }

  /** All people in order, one at a time. */
  public Stream<SeekerProfile> allSeekers() {
    return IntStream.range(0, seekers).mapToObj(this::seeker);
  }

  /** All openings in order, one at a time. */
  public Stream<OpeningProfile> allOpenings() {
    return IntStream.range(0, openings).mapToObj(this::opening);
  }

  /** The name of a middle group, 1 to 99. */
  String occupationName(int middle) {
    return country.occupations().middle(middle).name();
  }
}
