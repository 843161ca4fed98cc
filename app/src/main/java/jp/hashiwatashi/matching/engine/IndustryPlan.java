package jp.hashiwatashi.matching.engine;

/** One person's industry part, by the opening's division; reused from person to person. */
final class IndustryPlan {

  private final int[] part = new int[Marks.INDUSTRY_NOT_STATED + 1];
  private int worked;
  private int elsewhere;

  void prepare(SeekerWishes person, IndustryTable table) {
    worked = Terms.mask(person.industriesExperienced());
    elsewhere = IndustryTable.NOT_STATED;
    for (int division = 0; division < Marks.INDUSTRY_NOT_STATED; division++) {
      part[division] = table.part(person.industriesExperienced(), division);
      if ((worked >> division & 1) == 0) {
        elsewhere = Math.max(elsewhere, part[division]);
      }
    }
    part[Marks.INDUSTRY_NOT_STATED] = IndustryTable.NOT_STATED;
  }

  /** The part of an opening by its industry in {@link Marks}. */
  int part(int industry) {
    return part[industry];
  }

  /** What no opening exceeds. */
  int most() {
    return worked == 0 ? IndustryTable.NOT_STATED : IndustryTable.SAME;
  }

  /** What none of a run's openings exceeds, by the industries that occur in it. */
  int most(int industries) {
    return (industries & worked) != 0 ? IndustryTable.SAME : elsewhere;
  }
}
