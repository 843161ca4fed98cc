package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jp.hashiwatashi.register.AgeLimitGround;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/** A small made-up market that is unkind on purpose: extremes, clamped values, ties, gaps. */
final class RandomMarket {

  /** What is unusual about a market. */
  enum Shape {
    USUAL,
    NO_RELOCATORS,
    HALF_RELOCATE,
    ONE_PREFECTURE,
    ONE_OCCUPATION,
    EVERYTHING_MISSING,
    ALL_TIED
  }

  static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
  private static final int MUNICIPALITIES = 120;

  final double[] latitude = new double[MUNICIPALITIES];
  final double[] longitude = new double[MUNICIPALITIES];
  final int[] prefecture = new int[MUNICIPALITIES];
  private final RandomGenerator random;
  private final Shape shape;

  RandomMarket(RandomGenerator random, Shape shape) {
    this.random = random;
    this.shape = shape;
    for (int i = 0; i < MUNICIPALITIES; i++) {
      prefecture[i] = 1 + random.nextInt(47);
      latitude[i] = 35 + prefecture[i] * 0.04 + random.nextDouble();
      longitude[i] = 135 + prefecture[i] * 0.05 + random.nextDouble();
    }
    // Two places at one point: a ward with its city's point.
    latitude[1] = latitude[0];
    longitude[1] = longitude[0];
  }

  Places places() {
    return new Places(latitude, longitude, prefecture);
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private boolean missing() {
    return shape == Shape.EVERYTHING_MISSING ? chance(0.97) : chance(0.15);
  }

  private int number(Supplier<Integer> value) {
    return missing() ? -1 : value.get();
  }

  private @Nullable LocalDate day(int from, int to) {
    if (missing()) {
      return null;
    }
    return chance(0.01)
        ? LocalDate.of(chance(0.5) ? 1990 : 2200, 1, 1)
        : AS_OF.plusDays(random.nextInt(from, to));
  }

  private <T> List<T> list(int most, Supplier<T> element) {
    if (missing()) {
      return List.of();
    }
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      T next = element.get();
      if (!list.contains(next)) {
        list.add(next);
      }
    }
    return List.copyOf(list);
  }

  private OccupationCode occupation() {
    if (shape == Shape.ONE_OCCUPATION) {
      return new OccupationCode(50, 1);
    }
    int middle = chance(0.7) ? 46 + random.nextInt(8) : 1 + random.nextInt(99);
    return new OccupationCode(
        middle, chance(0.3) ? OccupationCode.NO_SMALL_GROUP : random.nextInt(4) * 33);
  }

  private int municipality() {
    if (shape == Shape.ONE_PREFECTURE) {
      int wanted = prefecture[0];
      int[] inside =
          IntStream.range(0, MUNICIPALITIES).filter(i -> prefecture[i] == wanted).toArray();
      return inside[random.nextInt(inside.length)];
    }
    return random.nextInt(MUNICIPALITIES);
  }

  private Set<Move> moves() {
    EnumSet<Move> moves = EnumSet.noneOf(Move.class);
    for (Move move : Move.values()) {
      if (chance(move == Move.TRANSFER ? 0.6 : 0.4)) {
        moves.add(move);
      }
    }
    return moves.isEmpty() ? Set.of(Move.SECONDMENT) : Collections.unmodifiableSet(moves);
  }

  private Answer answer() {
    return missing() ? Answer.NOT_STATED : chance(0.5) ? Answer.YES : Answer.NO;
  }

  private Relocation relocation() {
    double share =
        switch (shape) {
          case NO_RELOCATORS -> 0;
          case HALF_RELOCATE -> 0.5;
          default -> 0.09;
        };
    if (!chance(share)) {
      return Relocation.NOWHERE;
    }
    if (chance(0.3)) {
      return Relocation.ANYWHERE;
    }
    Relocation relocation = Relocation.NOWHERE;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      relocation = relocation.and(1 + random.nextInt(47));
    }
    return relocation;
  }

  /** Mostly usual; a few beyond the index's field, and beyond an {@code int}. */
  private long wage() {
    if (chance(0.005)) {
      return 0x8000_0000L + random.nextInt(3) * 700_000_000L;
    }
    return chance(0.01)
        ? 5_000_000 + random.nextInt(3)
        : chance(0.002) ? 1_000_000_000_000L : 150_000 + 10_000 * random.nextInt(20);
  }

  private long statedWage() {
    return missing() ? -1 : wage();
  }

  private int hours() {
    return chance(0.01) ? 70_000 + random.nextInt(3) : 1000 + 125 * random.nextInt(30);
  }

  private static <T> T tied(boolean tie, T value, T other) {
    return tie ? value : other;
  }

  SeekerProfile seeker(int number) {
    boolean tie = shape == Shape.ALL_TIED;
    int least = number(this::hours);
    int most = number(this::hours);
    return new SeekerProfile(
        id("s", number),
        missing()
            ? null
            : LocalDate.of(1950 + random.nextInt(60), 2, 1).plusDays(random.nextInt(60)),
        missing() ? null : "e" + random.nextInt(20),
        tied(tie, Set.of(Move.TRANSFER), moves()),
        tied(tie, 0, number(this::municipality)),
        tied(tie, 50, number(() -> chance(0.05) ? 0 : chance(0.05) ? 2000 : random.nextInt(80))),
        tied(tie, Relocation.NOWHERE, relocation()),
        tied(tie, List.of(new OccupationCode(50, 1)), list(7, this::occupation)),
        tied(
            tie,
            List.<OccupationExperience>of(),
            list(
                4,
                () ->
                    new OccupationExperience(
                        occupation(),
                        chance(0.02) ? 60 + random.nextInt(10) : random.nextInt(15)))),
        tied(tie, Set.<IndustryDivision>of(), industries()),
        tied(tie, List.<String>of(), list(4, () -> "L" + random.nextInt(9))),
        tied(tie, List.<String>of(), list(4, () -> "技" + random.nextInt(9))),
        tied(tie, -1L, missing() ? -1 : chance(0.05) ? 0 : wage()),
        tied(tie, Set.<EmploymentType>of(), Set.copyOf(list(3, this::type))),
        tied(tie, -1, least == -1 || most == -1 ? least : Math.min(least, most)),
        tied(tie, -1, least == -1 || most == -1 ? most : Math.max(least, most)),
        answer(),
        day(-50, 200),
        day(100, 900));
  }

  private Set<IndustryDivision> industries() {
    return Set.copyOf(list(3, () -> IndustryDivision.values()[random.nextInt(20)]));
  }

  private EmploymentType type() {
    return EmploymentType.values()[random.nextInt(4)];
  }

  OpeningProfile opening(int number) {
    boolean tie = shape == Shape.ALL_TIED;
    long least = statedWage();
    long most = statedWage();
    boolean limited = chance(0.15);
    int headcount = 1 + random.nextInt(4);
    return new OpeningProfile(
        id("o", number),
        missing() ? null : "e" + random.nextInt(20),
        tied(tie, Set.of(Move.TRANSFER), moves()),
        headcount,
        missing() ? 0 : random.nextInt(headcount + 1),
        tied(tie, new OccupationCode(50, 1), occupation()),
        missing() ? null : IndustryDivision.values()[random.nextInt(20)],
        tied(tie, 0, number(this::municipality)),
        !tie && chance(0.08),
        tied(tie, -1L, least == -1 || most == -1 ? least : Math.min(least, most)),
        tied(tie, -1L, least == -1 || most == -1 ? most : Math.max(least, most)),
        missing() ? null : type(),
        number(this::hours),
        answer(),
        tied(
            tie,
            List.<String>of(),
            chance(0.6) ? List.of() : list(2, () -> "L" + random.nextInt(9))),
        tied(tie, List.<String>of(), list(2, () -> "L" + random.nextInt(9))),
        tied(tie, List.<String>of(), list(3, () -> "技" + random.nextInt(9))),
        tied(tie, 0, chance(0.6) ? 0 : chance(0.02) ? 62 + random.nextInt(4) : random.nextInt(6)),
        limited && chance(0.7) ? 18 + random.nextInt(20) : -1,
        limited ? (chance(0.05) ? 300 : 40 + random.nextInt(30)) : -1,
        limited ? AgeLimitGround.ITEM_1 : null,
        day(-20, 200),
        day(0, 400),
        number(() -> chance(0.02) ? 300 : 1 + random.nextInt(36)),
        day(-60, 500));
  }

  /** Ids whose order in UTF-8 bytes differs from that of Java's chars now and then. */
  private static String id(String side, int number) {
    return switch (number % 7) {
      case 0 -> side + "\uFF21" + number;
      case 1 -> side + "\uD840\uDC0B" + number;
      default -> side + number;
    };
  }

  List<SeekerProfile> seekers(int count) {
    return IntStream.range(0, count).mapToObj(this::seeker).toList();
  }

  List<OpeningProfile> openings(int count) {
    return IntStream.range(0, count).mapToObj(this::opening).toList();
  }

  /** The standard weights, or others that do not let parts tie by chance. */
  static Strategy strategy(RandomGenerator random) {
    if (random.nextInt(3) == 0) {
      return Strategy.standard();
    }
    int[] w = new int[6];
    for (int i = 0; i < 100; i++) {
      w[random.nextInt(random.nextBoolean() ? 6 : 3)]++;
    }
    return new Strategy(
        "random",
        "1",
        new Weights(w[0], w[1], w[2], w[3], w[4], w[5]),
        IndustryTable.of(
            random.nextInt(1001),
            java.util.Map.of(
                IndustryDivision.E,
                java.util.Map.of(IndustryDivision.R, 600, IndustryDivision.P, 0))));
  }

  Naive naive(Strategy strategy) {
    int[] weights = Part.ALL.stream().mapToInt(strategy.weights()::of).toArray();
    return new Naive(
        latitude,
        longitude,
        prefecture,
        weights,
        (from, to) ->
            strategy
                .industryTable()
                .part(
                    Set.of(IndustryDivision.valueOf("" + from)), IndustryDivision.valueOf("" + to)),
        AS_OF);
  }
}
