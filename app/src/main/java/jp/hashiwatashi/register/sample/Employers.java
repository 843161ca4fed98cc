package jp.hashiwatashi.register.sample;

import jp.hashiwatashi.shared.codes.IndustryDivision;

/**
 * Numbers of made-up employers. Each belongs to one division and one prefecture (or, a fifth, to the
 * whole country), so that an employer's records hang together; inside such a cell a few employers are
 * large: the share of the n-th falls like 1/n. People and openings draw from the same employers.
 */
final class Employers {
  private static final int CELL_BITS = 12;
  private static final int NATIONWIDE = 0;

  private Employers() {}

  static String draw(IndustryDivision division, int prefecture, Draws draws) {
    int region = draws.percent(20) ? NATIONWIDE : prefecture;
    int magnitude = draws.below(CELL_BITS);
    int rank = (1 << magnitude) - 1 + draws.below(1 << magnitude);
    int cell = division.ordinal() * (Prefectures.COUNT + 1) + region;
    return SampleIds.of('E', (cell << CELL_BITS) + rank + 1);
  }

  /** The division of the employer with this number. */
  static IndustryDivision division(int number) {
    int cell = (number - 1) >> CELL_BITS;
    return IndustryDivision.values()[cell / (Prefectures.COUNT + 1)];
  }

  /** The number in an employer's id. */
  static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /** The prefecture, 1 to 47, of the employer with this number; the whole country's sit in Tokyo. */
  static int prefecture(int number) {
    int region = ((number - 1) >> CELL_BITS) % (Prefectures.COUNT + 1);
    return region == NATIONWIDE ? Prefectures.TOKYO : region;
  }
}
