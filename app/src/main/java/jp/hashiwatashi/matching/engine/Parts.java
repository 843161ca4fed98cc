package jp.hashiwatashi.matching.engine;

/** The unweighted parts of one pair, each 0 to 1000. */
public record Parts(int occupation, int experience, int industry, int wage, int place, int skills) {

  private static final int BITS = 10;
  private static final int MASK = (1 << BITS) - 1;

  public int of(Part part) {
    return switch (part) {
      case OCCUPATION -> occupation;
      case EXPERIENCE -> experience;
      case INDUSTRY -> industry;
      case WAGE -> wage;
      case PLACE -> place;
      case SKILLS -> skills;
    };
  }

  /** Six values of ten bits, occupation in the lowest. */
  static long pack(int occupation, int experience, int industry, int wage, int place, int skills) {
    return occupation
        | (long) experience << BITS
        | (long) industry << 2 * BITS
        | (long) wage << 3 * BITS
        | (long) place << 4 * BITS
        | (long) skills << 5 * BITS;
  }

  long packed() {
    return pack(occupation, experience, industry, wage, place, skills);
  }

  static Parts unpack(long packed) {
    return new Parts(
        value(packed, 0),
        value(packed, 1),
        value(packed, 2),
        value(packed, 3),
        value(packed, 4),
        value(packed, 5));
  }

  /** The value of the part with this ordinal in a packed word. */
  static int value(long packed, int ordinal) {
    return (int) (packed >>> ordinal * BITS) & MASK;
  }
}
