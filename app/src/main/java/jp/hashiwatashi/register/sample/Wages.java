package jp.hashiwatashi.register.sample;

/** Monthly wages in round figures, by occupation and prefecture. */
final class Wages {
  private static final Choice<Integer> STEPS =
      Choice.<Integer>table().row(45, 1_000).row(40, 5_000).row(15, 10_000).build();

  private final Prefectures prefectures;

  Wages(Prefectures prefectures) {
    this.prefectures = prefectures;
  }

  /** Yen a month: {@code percent} of what is usual in this occupation and prefecture. */
  long monthlyYen(Occupation occupation, int prefecture, int percent, Draws draws) {
    long yen =
        occupation.wageThousandYen()
            * 1_000L
            * prefectures.wageIndex(prefecture)
            * percent
            / 10_000;
    return round(yen, draws);
  }

  /** Down to full thousands, fives or tens of thousands, as people and employers write wages. */
  long round(long yen, Draws draws) {
    int step = STEPS.draw(draws);
    return Math.max(yen / step * step, 1_000);
  }
}
